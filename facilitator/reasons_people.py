"""What can be wrong with tables of people: advance priorities, registrations, a survey."""

from __future__ import annotations

from facilitator.words import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
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
}
