"""What can be wrong with room workbooks, rehearsed ones too, and with merging them."""

from __future__ import annotations

from facilitator.words import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    # A rehearsal
    "too_many_rooms": QT_TRANSLATE_NOOP(
        "Reason", "{found} rooms, but the event has {expected}. Choose {expected} or fewer."
    ),
    "rehearsal_over": QT_TRANSLATE_NOOP(
        "Reason", "{place} is there already and is no rehearsal. Choose another folder."
    ),
    # Workbooks
    "no_workbooks": QT_TRANSLATE_NOOP(
        "Reason", "{place} has no workbooks (.xlsx). Choose the folder that holds them."
    ),
    "not_a_workbook": QT_TRANSLATE_NOOP(
        "Reason", "{place} is not an Excel workbook ({found}). Ask for the .xlsx file."
    ),
    "packed_workbooks": QT_TRANSLATE_NOOP(
        "Reason", "{place} is packed. Unpack it, and merge the workbooks that are in it."
    ),
    "encrypted": QT_TRANSLATE_NOOP(
        "Reason", "{place} is protected by a password. Save it without one."
    ),
    "has_macros": QT_TRANSLATE_NOOP(
        "Reason", "{place} holds macros. Save it as .xlsx without them."
    ),
    "truncated": QT_TRANSLATE_NOOP(
        "Reason", "{place} is cut off or damaged ({found}). Ask for it again."
    ),
    "too_big": QT_TRANSLATE_NOOP("Reason", "{place} is too large ({found}; at most {expected})."),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} has {found} below its headers, and at most {expected} can be read. Delete the "
        "rows that do not belong to this event, save the file, and read it again.",
    ),
    "not_a_room_workbook": QT_TRANSLATE_NOOP("Reason", "{place}: {found}. Expected {expected}."),
    "wrong_event": QT_TRANSLATE_NOOP(
        "Reason", "{place}: this workbook is of “{found}”, not “{expected}”."
    ),
    "workbook_newer": QT_TRANSLATE_NOOP(
        "Reason", "{place}: format {found} is newer than {expected}. Update the app to merge it."
    ),
    "rehearsal_mix": QT_TRANSLATE_NOOP(
        "Reason", "{place}: {found} cannot be merged into {expected}. Use another store for it."
    ),
    "rehearsal_begins": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is a rehearsal. This merge makes the store one, which takes no workbook of the "
        "real event. Rehearse in another store.",
    ),
    "wrong_list": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: made for list version “{found}”, which is none of those before “{expected}”. "
        "Open the event file of list “{found}” first (page Event, Ctrl+O).",
    ),
    "list_changed": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: it was read for list “{found}”, and meanwhile the event has list “{expected}”. "
        "Merge it again.",
    ),
    "earlier_list": QT_TRANSLATE_NOOP(
        "Reason", "Numbers of list “{found}” were read as those of “{expected}”."
    ),
    "extra_sheet": QT_TRANSLATE_NOOP("Reason", "Sheet “{place}” is not ours and was left out."),
    "extra_column": QT_TRANSLATE_NOOP(
        "Reason", "{place}: column “{found}” is not ours and was left out."
    ),
    "event_language": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: “{found}” is a language unknown to the app. Where it is a slip, use a code such "
        "as en or zh-hant.",
    ),
    "event_unused_text": QT_TRANSLATE_NOOP(
        "Reason", "{place}: “{found}” stands nowhere in the event, so nobody sees its translations."
    ),
    "event_unused_texts": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: “{found}” and others, {expected} in all, stand nowhere in the event, so nobody "
        "sees their translations.",
    ),
    "stray_cell": QT_TRANSLATE_NOOP(
        "Reason", "{place}: “{found}” stands in a column without a header and was left out."
    ),
    "row_of_sums": QT_TRANSLATE_NOOP(
        "Reason", "{place}: a row that adds up the others was left out."
    ),
    "rows_above": QT_TRANSLATE_NOOP(
        "Reason",
        "Sheet {place}: its headers stand in row {found}. What stands above them was left out.",
    ),
    "no_header": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: the headers of this sheet are not here. Restore the row that begins with "
        "{expected}.",
    ),
    "rows_missing": QT_TRANSLATE_NOOP(
        "Reason",
        "Sheet {place}: rows now {found}, when it was exported {expected}. "
        "What is missing was not removed from the store.",
    ),
    "no_total": QT_TRANSLATE_NOOP(
        "Reason", "Sheet Votes has no row for {found}; by the ballots its total is {expected}."
    ),
    "own_mistake": QT_TRANSLATE_NOOP(
        "Reason", "{place}: this file made the app stumble ({found}). Please send it to us."
    ),
    "same_workbook_id": QT_TRANSLATE_NOOP(
        "Reason", "{place}: its Workbook id belongs to the workbook of {found}. Export it again."
    ),
    "listed_otherwise": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: sheet Workbooks gives {found} to another room than {expected}, which sent it. "
        "Export it again.",
    ),
    "sheet_missing": QT_TRANSLATE_NOOP(
        "Reason", "Sheet {place} is missing. Ask for the workbook as it was exported."
    ),
    "column_missing": QT_TRANSLATE_NOOP(
        "Reason", "{place}: column “{expected}” is missing. Restore the header {expected}."
    ),
    "column_twice": QT_TRANSLATE_NOOP(
        "Reason", "{place}: column “{found}” stands here twice. Keep one."
    ),
    "cell": QT_TRANSLATE_NOOP("Reason", "{place}: “{found}” is not {expected}."),
    "formula": QT_TRANSLATE_NOOP(
        "Reason", "{place}: a formula ({found}). Type {expected} instead."
    ),
    "total_differs": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: the total {found} is not what the ballots give ({expected}). The ballots count.",
    ),
    "more_than_people": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: the total {found} is more than the people counted in the room can give (head "
        "count: {expected}). It was taken. If it is a slip, correct it and merge the file again.",
    ),
    "no_such_conflict": QT_TRANSLATE_NOOP(
        "Reason", "Nothing open is called “{found}”. The command “conflicts” lists what is."
    ),
    "never_added_up": QT_TRANSLATE_NOOP(
        "Reason",
        "Votes counted apart are never added up, as the same people may be in all of them. Say "
        "whose count: {expected}.",
    ),
    "no_such_choice": QT_TRANSLATE_NOOP("Reason", "“{found}” is no choice here. Use {expected}."),
    "twice_in_file": QT_TRANSLATE_NOOP(
        "Reason", "{place}: the same Id stands in {found} as well. Keep one row."
    ),
    "copied_row": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: the same Id and Version stand in {found}, with other words. Keep one row, or "
        "empty Id, Version and Check of the copy: it then becomes a new row.",
    ),
    "same_row_twice": QT_TRANSLATE_NOOP(
        "Reason", "{place}: the same row stands in {found} as well. It was taken once."
    ),
    "tally_twice": QT_TRANSLATE_NOOP(
        "Reason", "{place}: {found} has a total in {expected} already. Keep one."
    ),
    "part_missing": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: a long text that goes on over {expected} rows has only {found} of them. "
        "Restore the others.",
    ),
    "not_said": QT_TRANSLATE_NOOP(
        "Reason", "{place}: a row without Id needs a {found} here. Use {expected}."
    ),
    "nothing_said": QT_TRANSLATE_NOOP(
        "Reason", "{place}: a row without Id says nothing here. Fill in {found}, or empty the row."
    ),
    "id_missing": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: this ballot was exported, and its Id is gone. Restore the Id. For a new ballot, "
        "empty Version and Check as well.",
    ),
    "id_gone": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: this row was exported, and its Id is gone. It was added as a new row.",
    ),
    "typed_otherwise": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: typed in a spreadsheet. An earlier file of this workbook had “{found}” typed "
        "instead. Both are kept; if this corrects it, remove the other.",
    ),
    "survey_otherwise": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: a new answer. An earlier table of this form had “{found}”, which this one has "
        "not. Both are kept; if this corrects it, remove the other.",
    ),
    "tally_ignored": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: a total of {found} was typed, but the ballots give {expected}. "
        "The ballots count.",
    ),
    "under_one_name": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: two laptops put in ballots under one name, as one is a copy of the other (its "
        "disk, or its store). All count, {found} of them perhaps twice: withdraw in the room what "
        "is there twice.",
    ),
    "other_room": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: this row was copied from the workbook of room {found}. Empty its Id, Version "
        "and Check: it then becomes a new row of this room.",
    ),
    "ballot_beside_total": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: a ballot, but this session is counted by totals ({found}). Add its votes to the "
        "totals and empty this row.",
    ),
    "error_value": QT_TRANSLATE_NOOP(
        "Reason", "{place}: the error {found}. Type {expected} instead."
    ),
    "merged_cells": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: cells of several rows are merged. Unmerge them and fill in each row.",
    ),
    "sheet_renamed": QT_TRANSLATE_NOOP(
        "Reason", "Sheet “{found}” has the columns of {expected} and was read as it."
    ),
    "sheet_twice": QT_TRANSLATE_NOOP(
        "Reason", "{place}: several sheets could be {expected}: {found}. Keep one."
    ),
    "columns_moved": QT_TRANSLATE_NOOP(
        "Reason", "Sheet {place}: its columns stand in another order. They were read all the same."
    ),
    "column_renamed": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: column “{expected}” is missing; “{found}” is not ours. Was it renamed? "
        "Restore the header {expected}.",
    ),
    "too_slow": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} takes longer to read than {expected} seconds. Ask for it as it was exported.",
    ),
    "made_reader_end": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is damaged in a way that ended the reading of it. Ask for it as it was exported.",
    ),
    "strange_part": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} was put together in a way no spreadsheet program does ({found}). "
        "Ask for it as it was exported.",
    ),
    "entities": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} declares entities ({found}), which no workbook does. "
        "Ask for it as it was exported.",
    ),
}
