"""What can be wrong with what is typed in a room: votes, chat, sign-ups, plans; and undo."""

from __future__ import annotations

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
}
