"""What a user can mend, as data: what is wrong, where, what was found and what was expected.

`Refused` carries such reasons to whoever asked. Every other exception is a bug of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from facilitator.amounts import agreeing
from facilitator.text import seen
from facilitator.words import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    # A ballot, a tally
    "unknown_initiative": QT_TRANSLATE_NOOP(
        "Reason", "{found} is not on the list. Use {expected}."
    ),
    "several_initiatives": QT_TRANSLATE_NOOP(
        "Reason", "{found} has several parts. Use {expected}."
    ),
    "repeated": QT_TRANSLATE_NOOP("Reason", "{found} is there twice. Name it once."),
    "too_many": QT_TRANSLATE_NOOP("Reason", "{found} picks. Choose up to {expected}."),
    "too_many_dots": QT_TRANSLATE_NOOP("Reason", "{found} dots. Place up to {expected}."),
    "too_many_ranked": QT_TRANSLATE_NOOP("Reason", "{found} ranked. Rank up to {expected}."),
    "too_many_scored": QT_TRANSLATE_NOOP("Reason", "{found} scored. Score up to {expected}."),
    "not_offered": QT_TRANSLATE_NOOP("Reason", "{found} is not offered here. Use {expected}."),
    "stacked": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” puts several votes on one. Here each is named once."
    ),
    "no_such_dots": QT_TRANSLATE_NOOP(
        "Reason", "{found} is no number of dots. Write it as {expected}."
    ),
    "score_missing": QT_TRANSLATE_NOOP("Reason", "{found} has no score. Write it as {expected}."),
    "score_range": QT_TRANSLATE_NOOP("Reason", "{found} is no score. Use 0 to {expected}."),
    "hands_no_ballots": QT_TRANSLATE_NOOP(
        "Reason", "This vote is a show of hands. Count the hands and write {expected}."
    ),
    "only_ballots": QT_TRANSLATE_NOOP(
        "Reason", "This vote is counted by ballots. Correct a ballot, or remove it."
    ),
    "not_a_number": QT_TRANSLATE_NOOP("Reason", "“{found}” is not a number. Use {expected}."),
    "empty_ballot": QT_TRANSLATE_NOOP("Reason", "No choice yet. Type {expected}."),
    "tally_in_ballot": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” sets a tally. Switch to Tally to use it."
    ),
    "no_counts": QT_TRANSLATE_NOOP(
        "Reason", "“{found}” does not say how many. Write it as {expected}."
    ),
    "vote_closed": QT_TRANSLATE_NOOP("Reason", "This vote is closed. Open it again to change it."),
    "counted_by_ballots": QT_TRANSLATE_NOOP(
        "Reason", "This vote is counted by ballots. Convert it to a tally first."
    ),
    "counted_by_tally": QT_TRANSLATE_NOOP(
        "Reason", "This vote is counted by tally. Undo it to go back to ballots."
    ),
    "no_vote": QT_TRANSLATE_NOOP("Reason", "This round has no vote."),
    "negative": QT_TRANSLATE_NOOP("Reason", "{found} is below zero. Use 0 or more."),
    "not_open_anymore": QT_TRANSLATE_NOOP("Reason", "It is no longer there. Somebody removed it."),
    "unknown_command": QT_TRANSLATE_NOOP(
        "Reason", "{found} is no command and stays as text. Use {expected}."
    ),
    # A line of a meeting chat
    "chat_no_numbers": QT_TRANSLATE_NOOP("Reason", "No numbers."),
    "chat_sentence": QT_TRANSLATE_NOOP("Reason", "A sentence: its numbers are not counted."),
    "chat_no_name": QT_TRANSLATE_NOOP("Reason", "Nobody’s name stands at it."),
    "chat_words": QT_TRANSLATE_NOOP("Reason", "Words only."),
    "chat_reaction": QT_TRANSLATE_NOOP("Reason", "A reaction."),
    "chat_replaced": QT_TRANSLATE_NOOP("Reason", "Replaced by line {expected}."),
    "chat_private": QT_TRANSLATE_NOOP("Reason", "Sent to one person only."),
    "chat_left_out": QT_TRANSLATE_NOOP("Reason", "Left out."),
    # A sign-up for a lightning talk
    "signup_no_title": QT_TRANSLATE_NOOP("Reason", "Line {place}: no title. Type one."),
    "signup_no_talk": QT_TRANSLATE_NOOP(
        "Reason",
        "Line {place}: nothing says that this is a talk. It is left out until you take it.",
    ),
    "signup_twice": QT_TRANSLATE_NOOP(
        "Reason", "Line {place}: the same as line {found}. It is left out; change it to add it."
    ),
    "signup_initiative": QT_TRANSLATE_NOOP(
        "Reason", "Line {place}: {found} is not on the list. Use {expected}."
    ),
    "signup_parts": QT_TRANSLATE_NOOP(
        "Reason", "Line {place}: {found} has several parts. Use one of {expected}."
    ),
    "signup_length": QT_TRANSLATE_NOOP(
        "Reason",
        "Line {place}: “{found}” is no length from 10 s to 60 min. Write it as {expected}.",
    ),
    "signup_language": QT_TRANSLATE_NOOP(
        "Reason",
        "Line {place}: “{found}” is no language we know. Use one code, such as {expected}.",
    ),
    "signup_link": QT_TRANSLATE_NOOP(
        "Reason", "Line {place}: “{found}” is no web address. Begin it with {expected}."
    ),
    "signup_cells": QT_TRANSLATE_NOOP(
        "Reason",
        "Line {place}: {found} cells under {expected} headers. Put quotation marks around text "
        "that has the sign between cells in it.",
    ),
    "signup_quote": QT_TRANSLATE_NOOP(
        "Reason", "Line {place}: a quotation mark is not closed. Close it, or type the talk."
    ),
    "signup_beside": QT_TRANSLATE_NOOP(
        "Reason", "Line {place}: words beside the list. Type a title if this is a talk."
    ),
    "signup_struck": QT_TRANSLATE_NOOP(
        "Reason", "Line {place}: struck through. Change it if the talk is given all the same."
    ),
    "signup_markup": QT_TRANSLATE_NOOP(
        "Reason", "Line {place}: too much wiki markup to be read. Type speaker and title."
    ),
    "signup_long": QT_TRANSLATE_NOOP(
        "Reason", "Line {place}: {found} letters are too long. Shorten it to {expected}."
    ),
    "signup_too_many": QT_TRANSLATE_NOOP(
        "Reason",
        "From line {place} on nothing was read: at most {expected} sign-ups at once. Read these "
        "first, then the rest.",
    ),
    "signup_too_big": QT_TRANSLATE_NOOP(
        "Reason",
        "From line {place} on nothing was read: at most {expected} of text at once. Read this "
        "first, then the rest.",
    ),
    # A plan
    "no_month": QT_TRANSLATE_NOOP(
        "Reason",
        "“{found}” is no month or quarter. Type one such as {place} or {expected}.",
    ),
    "outside_plan": QT_TRANSLATE_NOOP(
        "Reason", "{found} is outside the plan. Use a month or quarter from {place} to {expected}."
    ),
    "month_twice": QT_TRANSLATE_NOOP(
        "Reason", "The plan has {found} twice. Add the year: {place} or {expected}."
    ),
    "talk_empty": QT_TRANSLATE_NOOP("Reason", "A talk needs a title or a speaker."),
    "talk_length": QT_TRANSLATE_NOOP(
        "Reason", "{found} is no length of a talk. Use {expected}, such as 5:00."
    ),
    "step_without_text": QT_TRANSLATE_NOOP(
        "Reason", "A step needs text. Delete in the list removes it."
    ),
    # Undo
    "changed_since": QT_TRANSLATE_NOOP("Reason", "{found} was changed since. It stays as it is."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Reason", "Nothing to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Reason", "Nothing to redo."),
    # A store
    "store_newer": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} was written by a newer version (format {found}, this one reads {expected}). "
        "Update the app to open it.",
    ),
    "store_older": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} has the older format {found}. Open it for writing once: it is then copied and "
        "brought up to format {expected}.",
    ),
    "not_a_store": QT_TRANSLATE_NOOP(
        "Reason", "{place} is not a Breakout Facilitator store. Choose another file."
    ),
    "store_missing": QT_TRANSLATE_NOOP("Reason", "{place} does not exist. Check the name."),
    "store_busy": QT_TRANSLATE_NOOP(
        "Reason", "{place} is open in another window. Close that one, or open this one read-only."
    ),
    "store_locked": QT_TRANSLATE_NOOP("Reason", "{place} is busy in another program. Try again."),
    "store_read_only": QT_TRANSLATE_NOOP(
        "Reason", "{place} is open read-only. Nothing can be changed here."
    ),
    "store_damaged": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, "
        "merge the rooms’ workbooks into a new store.",
    ),
    "store_gone": QT_TRANSLATE_NOOP(
        "Reason",
        "Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try "
        "again: what was removed is then written anew.",
    ),
    "store_moved": QT_TRANSLATE_NOOP(
        "Reason",
        "Not saved. {place} is no longer in {found}: it was moved, or another file stands in its "
        "place. Put it back where it was, then try again.",
    ),
    "store_log_broken": QT_TRANSLATE_NOOP(
        "Reason",
        "The log of {place} was damaged when the computer stopped: {found} change(s) in it could "
        "not be read. The damaged log is kept as {expected}.",
    ),
    # Copies of a store, and going back to one
    "copies_disk_full": QT_TRANSLATE_NOOP(
        "Reason",
        "The disk is nearly full: no more copies are made in {place}. What you type is saved; free "
        "some space.",
    ),
    "copies_not_writable": QT_TRANSLATE_NOOP(
        "Reason",
        "No copies can be made in {place} ({found}). What you type is saved all the same; check "
        "that folder.",
    ),
    "copy_stopped": QT_TRANSLATE_NOOP("Reason", "The copy of {place} was not finished."),
    "copy_unknown": QT_TRANSLATE_NOOP(
        "Reason", "{found} is no copy of {place}. Use one of those that “copies” lists."
    ),
    "copy_damaged": QT_TRANSLATE_NOOP("Reason", "The copy {place} is damaged. Choose another one."),
    "nothing_to_recover": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.",
    ),
    # Where a store is
    "place_synced": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is in a folder that {found} synchronises. That can damage it while it is open. "
        "Keep it elsewhere, and share the exported workbooks.",
    ),
    "place_network": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this "
        "computer’s own disk, and share the exported workbooks.",
    ),
    "store_other_event": QT_TRANSLATE_NOOP(
        "Reason", "{place} holds the event “{found}”, not “{expected}”."
    ),
    "store_itself": QT_TRANSLATE_NOOP(
        "Reason", "{place} is the store that is open. Choose the store of another laptop."
    ),
    "store_strange": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.",
    ),
    "no_copy": QT_TRANSLATE_NOOP(
        "Reason", "{place} has no copy from before a merge. There is nothing to go back to."
    ),
    "not_its_copy": QT_TRANSLATE_NOOP(
        "Reason", "{place} is no copy that was made of {expected} before a merge."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Reason", "Not saved. The disk is full ({place}). Free some space and try again."
    ),
    "not_writable": QT_TRANSLATE_NOOP(
        "Reason", "Not saved. {place} cannot be written ({found}). Choose another folder."
    ),
    "export_disk_full": QT_TRANSLATE_NOOP(
        "Reason", "Not exported. The disk is full ({place}). Free some space and export again."
    ),
    "export_not_writable": QT_TRANSLATE_NOOP(
        "Reason", "Not exported. {place} cannot be written ({found}). Choose another folder."
    ),
    "copy_disk_full": QT_TRANSLATE_NOOP(
        "Reason",
        "The disk is full: the plain-text copy {place} misses the last notes. They are saved here; "
        "free some space.",
    ),
    "copy_not_writable": QT_TRANSLATE_NOOP(
        "Reason",
        "The plain-text copy {place} cannot be written ({found}). Your notes are saved here all "
        "the same.",
    ),
    "not_readable": QT_TRANSLATE_NOOP(
        "Reason", "{place} cannot be read ({found}). Check the file and try again."
    ),
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
    # The table of advance priorities
    "quote_open": QT_TRANSLATE_NOOP(
        "Reason", "{place}: a quotation mark is not closed, or stands inside a cell. Mend it."
    ),
    "more_cells": QT_TRANSLATE_NOOP(
        "Reason", "{place}: {found} cells, but there are {expected} columns. Quote the commas."
    ),
    "no_table": QT_TRANSLATE_NOOP(
        "Reason", "{place} has no row of headers. The first one begins with {expected}."
    ),
    "other_recommendation": QT_TRANSLATE_NOOP(
        "Reason", "{place}: {found} is of recommendation {expected}. It was taken as it stands."
    ),
    # A table of registrations, or of a survey
    "no_table_here": QT_TRANSLATE_NOOP(
        "Reason", "{place} holds no table with a row of headers. Choose another file."
    ),
    "no_people_rows": QT_TRANSLATE_NOOP(
        "Reason", "{place} has a row of headers and nobody below it. Nothing was changed."
    ),
    "no_people_columns": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: no column is taken for a name or an e-mail address. Say which one is; the "
        "headers are {found}.",
    ),
    "not_a_field": QT_TRANSLATE_NOOP(
        "Reason", "No column can be taken for “{found}”. Use one of {expected}."
    ),
    "field_twice": QT_TRANSLATE_NOOP(
        "Reason",
        "“{found}” is said to be in more than one column, and has one. Name it once; several "
        "columns can be taken for {expected}.",
    ),
    "not_a_people_file": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is there already and holds no registrations. Move it away, then try again.",
    ),
    "no_people": QT_TRANSLATE_NOOP(
        "Reason", "Nobody is registered beside {place}. Read in a table of registrations first."
    ),
    "no_former_people": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} holds nobody of an earlier table: none has taken the place of another, or they "
        "were erased.",
    ),
    "nobody_there": QT_TRANSLATE_NOOP(
        "Reason", "Fewer than two people are there. Take in who is, by name."
    ),
    "room_not_then": QT_TRANSLATE_NOOP(
        "Reason", "{found} does not meet on day {place}. It meets on day {expected}."
    ),
    "never_there": QT_TRANSLATE_NOOP(
        "Reason",
        "{found} meets on day {expected}, for which that person did not register. Name the day.",
    ),
    "no_such_person": QT_TRANSLATE_NOOP(
        "Reason", "Nobody who registered is called “{found}”. Use a whole name or an address."
    ),
    "several_people": QT_TRANSLATE_NOOP(
        "Reason", "More than one person is called “{found}”. Use the e-mail address."
    ),
    "not_pinned": QT_TRANSLATE_NOOP("Reason", "No room is chosen by hand for {found}."),
    "no_survey_columns": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: no column is taken for a note, votes or steps. Say which one is; the headers "
        "are {found}.",
    ),
    "survey_before": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} was merged before, with other columns or for another round: the same answers "
        "would be there twice. Undo that merge first.",
    ),
    "survey_again": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} was merged before, with other columns or for another round: the same answers "
        "would be there twice. Undo that merge first (merge --undo), or say --again to have both.",
    ),
    "survey_list": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: its numbers are read as those of list “{found}”. If its form had those of the "
        "list before, take that list back first (Ctrl+Z on the page Event), read this in, and take "
        "the new list over after it.",
    ),
    "survey_cell": QT_TRANSLATE_NOOP(
        "Reason", "{place}: “{found}” is not {expected}. The rest of the row was taken."
    ),
    "survey_spoilt": QT_TRANSLATE_NOOP(
        "Reason", "{place}: “{found}” is not {expected}. It was not counted."
    ),
    "priority_nothing": QT_TRANSLATE_NOOP(
        "Reason", "{place}: nothing is ticked. The row was left out."
    ),
    "survey_nothing": QT_TRANSLATE_NOOP(
        "Reason", "{place}: neither a note nor votes nor steps. It was left out."
    ),
    "registration_cell": QT_TRANSLATE_NOOP(
        "Reason", "{place}: “{found}” is not {expected}. It counts as no answer."
    ),
    "registration_email": QT_TRANSLATE_NOOP(
        "Reason", "{place}: this is no e-mail address. It is kept as it stands."
    ),
    "registration_nobody": QT_TRANSLATE_NOOP(
        "Reason", "{place}: neither a name nor an e-mail address. It was left out."
    ),
    "registration_twice": QT_TRANSLATE_NOOP(
        "Reason", "{place}: the same person as in {found}. The last answers count."
    ),
    "registration_namesake": QT_TRANSLATE_NOOP(
        "Reason",
        "{place}: the name and community of {found}, but not its address. They count as two "
        "people.",
    ),
    # A rehearsal
    "too_many_rooms": QT_TRANSLATE_NOOP(
        "Reason", "{found} rooms, but the event has {expected}. Choose {expected} or fewer."
    ),
    "rehearsal_over": QT_TRANSLATE_NOOP(
        "Reason", "{place} is there already and is no rehearsal. Choose another folder."
    ),
    # What is published
    "publish_over": QT_TRANSLATE_NOOP(
        "Reason", "{place} is there already and holds other files ({found}). Choose another folder."
    ),
    "publish_not_a_folder": QT_TRANSLATE_NOOP(
        "Reason", "{place} is a file. Choose a folder to publish into."
    ),
    "no_such_finding": QT_TRANSLATE_NOOP(
        "Reason", "The privacy check has no “{found}”. Use an id it names, or one of: {expected}."
    ),
    "publish_disk_full": QT_TRANSLATE_NOOP(
        "Reason", "Not published. The disk is full ({place}). Free some space and publish again."
    ),
    "publish_not_writable": QT_TRANSLATE_NOOP(
        "Reason", "Not published. {place} cannot be written ({found}). Choose another folder."
    ),
    # Workbooks
    "no_workbooks": QT_TRANSLATE_NOOP(
        "Reason", "{place} has no workbooks (.xlsx). Choose the folder that holds them."
    ),
    "not_a_workbook": QT_TRANSLATE_NOOP(
        "Reason", "{place} is not an Excel workbook ({found}). Ask for the .xlsx file."
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


@dataclass(frozen=True)
class Reason:
    """One thing a user can mend.

    `code` names the template; `place` is where (`Votes!D14`, a line, a field, a file), `found`
    what stands there, `expected` what would work. All three are plain text, possibly empty.
    """

    code: str
    place: str = ""
    found: str = ""
    expected: str = ""

    def english(self) -> str:
        """The whole sentence in English, in one line whatever was found."""
        return agreeing(TEMPLATES[self.code], self.found).format(
            place=seen(self.place), found=seen(self.found), expected=seen(self.expected)
        )


class Refused(Exception):  # noqa: N818
    """The request was refused, nothing was changed, and `reasons` say why and what would work."""

    def __init__(self, *reasons: Reason) -> None:
        super().__init__("; ".join(reason.english() for reason in reasons))
        self.reasons = reasons

    def __reduce__(self) -> tuple[type[Refused], tuple[Any, ...]]:
        """How it goes to another process."""
        return type(self), self.reasons
