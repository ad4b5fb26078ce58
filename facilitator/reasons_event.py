"""What can be wrong with an event: its list, what is edited in the window, its workbook."""

from __future__ import annotations

from facilitator.words import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    # An event
    "event_broken": QT_TRANSLATE_NOOP("Reason", "{place}: found {found}, expected {expected}."),
    "event_still_needed": QT_TRANSLATE_NOOP(
        "Reason", "{place} cannot go: {found} record(s) name it. Keep it, or remove them first."
    ),
    "event_votes_cast": QT_TRANSLATE_NOOP(
        "Reason",
        "{found} ballot(s) or counts are in already: {place} stays as it is. How many picks there "
        "are can change.",
    ),
    # Another version of its list of initiatives
    "list_no_place": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} cannot go: {found} record(s) name it, and nothing on the new list is it. Put it "
        "there under any number. Where it has another title, write its number so far beside it in "
        "the sheet Initiatives, in a column “Number ({expected})”.",
    ),
    "list_no_such_number": QT_TRANSLATE_NOOP(
        "Reason", "{place}: there is no {found} on list “{expected}”. Correct the number."
    ),
    "list_two_ways": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: by later number this was {found} before, by title that is {expected} here. Write "
        "{found} beside the right one in the sheet Initiatives, in a column “Number (…)” that "
        "names the list before.",
    ),
    "list_joined": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: {found} would become one. Whoever chose both would count twice. Keep one here, "
        "and the other as an initiative of its own.",
    ),
    "list_known_otherwise": QT_TRANSLATE_NOOP(
        "Reason", "{place}: its number before was {expected}, not {found}. Correct it."
    ),
    "list_by_hand": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} keeps its number: {found} record(s) name it. To renumber it, give the event file "
        "another List version and a column “Number ({expected})”, and open that.",
    ),
    "list_name_taken": QT_TRANSLATE_NOOP(
        "Reason",
        "“{found}” is an earlier list, on which initiatives have other numbers. Call this one "
        "otherwise.",
    ),
    "list_fixed": QT_TRANSLATE_NOOP(
        "Reason",
        "{found} record(s) came with the numbers of list “{expected}”: {place} keeps what it has "
        "for it. Take the newest list back first (Ctrl+Z on the page Event).",
    ),
    # An event, as it is edited in the window
    "edit_empty": QT_TRANSLATE_NOOP("Reason", "This cannot be empty. Type something."),
    "edit_last": QT_TRANSLATE_NOOP("Reason", "This is the last one. At least one has to stay."),
    "edit_long": QT_TRANSLATE_NOOP(
        "Reason", "{found} letters are more than fits here. Use up to {expected}."
    ),
    "edit_example": QT_TRANSLATE_NOOP(
        "Reason", "Text that begins with “{expected}” is left out as an example. Begin otherwise."
    ),
    "edit_dates": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” is no list of days, the earliest first. Write it as {expected}."
    ),
    "edit_times": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” is no list of times of day. Write it as {expected}."
    ),
    "edit_times_many": QT_TRANSLATE_NOOP(
        "Reason", "{found} times for {expected} days. Type one for each day, or one for all."
    ),
    "edit_day_used": QT_TRANSLATE_NOOP(
        "Reason", "{found} room(s) meet only on day {place}. Give them another day first."
    ),
    "edit_language": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” is no language we know. Type its name, or a code such as {expected}."
    ),
    "edit_minutes": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” is no length from 1 to 1440 minutes. Write it as {expected}."
    ),
    "edit_number": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” is no number that fits here. Use {expected}."
    ),
    "edit_kind": QT_TRANSLATE_NOOP("Reason", "“{found}” is none of these. Use one of {expected}."),
    "edit_list_number": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” is no number of the list. Write it as {expected}."
    ),
    "edit_letter": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” is no letter of a cluster. Use one to three letters, such as A."
    ),
    "edit_taken": QT_TRANSLATE_NOOP("Reason", "{found} is there already. Use another one."),
    "edit_has_talks": QT_TRANSLATE_NOOP(
        "Reason", "{found} prepared talk(s) stand on {place}. Move or remove them first."
    ),
    "edit_has_initiatives": QT_TRANSLATE_NOOP(
        "Reason",
        "{found} initiative(s) belong to recommendation {place}. Move or remove them first.",
    ),
    "edit_offered": QT_TRANSLATE_NOOP(
        "Reason", "Round “{place}” offers only {found}. Let it offer something else first."
    ),
    "edit_link": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” is no link. Write it as https://example.org."
    ),
    "edit_no_agenda": QT_TRANSLATE_NOOP(
        "Reason", "The agenda has no item. The window needs at least one to keep the time."
    ),
    # An event workbook
    "not_an_event_workbook": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: this is no event workbook. It has a sheet Event, and sheets Initiatives and "
        "Rooms.",
    ),
    "event_sheet_missing": QT_TRANSLATE_NOOP(
        "Reason", "Sheet {place} is missing. Put it back, or begin from the template."
    ),
    "event_no_rows": QT_TRANSLATE_NOOP("Reason", "Sheet {place} has no row. Fill in at least one."),
    "event_empty": QT_TRANSLATE_NOOP("Reason", "{place}: {found} is empty. Fill it in."),
    "event_row_missing": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: the row {found} is missing. Write {found} here, and its value beside it.",
    ),
    "event_cell": QT_TRANSLATE_NOOP("Reason", "{place}: “{found}” is not {expected}."),
    "event_twice": QT_TRANSLATE_NOOP(
        "Reason", "{place}: {found} is there twice. Keep one, or give it another name."
    ),
    "event_unknown": QT_TRANSLATE_NOOP(
        "Reason", "{place}: there is no {found}. Use one of {expected}."
    ),
    "event_example": QT_TRANSLATE_NOOP(
        "Reason", "{place}: this is an example. Delete it, or write over it."
    ),
    "event_formula": QT_TRANSLATE_NOOP(
        "Reason", "{place}: a formula or an error ({found}). Type its value instead."
    ),
    "event_too_long": QT_TRANSLATE_NOOP(
        "Reason", "{place}: this text is longer than a cell holds ({expected} letters)."
    ),
    "event_not_writable": QT_TRANSLATE_NOOP(
        "Reason", "Not saved. {place} cannot be written ({found}). Choose another folder."
    ),
    "unknown_round": QT_TRANSLATE_NOOP("Reason", "There is no round “{found}”. Use {expected}."),
    "unknown_room": QT_TRANSLATE_NOOP("Reason", "There is no room “{found}”. Use {expected}."),
    "unknown_language": QT_TRANSLATE_NOOP(
        "Reason", "There is no room with the language “{found}”. Use {expected}."
    ),
    "unknown_day": QT_TRANSLATE_NOOP("Reason", "There is no day “{found}”. Use {expected}."),
}
