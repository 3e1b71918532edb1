"""The words for what errors carry: codes for things, states and reasons, and bounds in numbers."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.frame_changes import known_field
from mbdesk.words.phrase import Day, Reader
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS


def word(name: str, value: str | int, reader: Reader) -> str:
    """Return an error's parameter for display: codes in words, numbers in the reader's digits."""
    if isinstance(value, int):
        return reader.number(value)
    if name == "since":
        day, _, clock = value.partition("T")
        return f"{Day(day).read(reader)} {clock}"
    if name.endswith("_day"):
        return Day(value).read(reader)
    source = VALUES.get((name, value))
    if source is None:
        return value
    # A code's words stand in the residents' context if residents can meet them.
    word = reader.translate("voter.messages", source, -1)
    return word if word != source else reader.translate("messages", source, -1)


def field_told(path: str, reader: Reader) -> str:
    """Return what a field is called, by its path: ``3.cost`` is told as ``3: the cost``.

    A path that has no words is returned as it is.
    """
    known = known_field(path)
    if ("field", path) in VALUES or known is None:
        return _field_of_row(path, reader)
    return known.read(reader)


def _field_of_row(path: str, reader: Reader) -> str:
    parts = path.split(".")
    source = next((each for each in (path, *reversed(parts)) if ("field", each) in VALUES), "")
    if not source:
        return path
    told = word("field", source, reader)
    row = next((int(each) for each in parts if each.isdecimal() and source != path), None)
    return told if row is None else f"{reader.number(row)}: {told}"


VALUES: Mapping[tuple[str, str], str] = {
    ("kind", "mbpack"): QT_TRANSLATE_NOOP("messages", "a pack"),
    ("kind", "mbexport"): QT_TRANSLATE_NOOP("messages", "an export"),
    ("kind", "mbreceipt"): QT_TRANSLATE_NOOP("messages", "a receipt"),
    ("wanted", "mbpack"): QT_TRANSLATE_NOOP("messages", "a pack"),
    ("wanted", "mbexport"): QT_TRANSLATE_NOOP("messages", "an export"),
    ("wanted", "mbreceipt"): QT_TRANSLATE_NOOP("messages", "a receipt"),
    ("kind", "mbreset"): QT_TRANSLATE_NOOP("messages", "a reset file"),
    ("wanted", "mbreset"): QT_TRANSLATE_NOOP("messages", "a reset file"),
    ("user", ""): QT_TRANSLATE_NOOP("messages", "an unknown user"),
    ("computer", ""): QT_TRANSLATE_NOOP("messages", "an unknown computer"),
    ("act", "set_frame"): QT_TRANSLATE_NOOP("messages", "change what the board has decided"),
    ("act", "set_ballot"): QT_TRANSLATE_NOOP("messages", "change the ballot"),
    ("act", "make_cards"): QT_TRANSLATE_NOOP("messages", "make voting cards"),
    ("act", "void_card"): QT_TRANSLATE_NOOP("messages", "void a voting card"),
    ("act", "add_station"): QT_TRANSLATE_NOOP("messages", "add a station"),
    ("act", "new_code"): QT_TRANSLATE_NOOP("messages", "give a station a new code"),
    ("act", "reset_code"): QT_TRANSLATE_NOOP("messages", "let a kiosk's staff code be chosen anew"),
    ("act", "write_packs"): QT_TRANSLATE_NOOP("messages", "write packs"),
    ("act", "write_receipts"): QT_TRANSLATE_NOOP("messages", "write receipts"),
    ("act", "open"): QT_TRANSLATE_NOOP("messages", "open voting"),
    ("act", "close"): QT_TRANSLATE_NOOP("messages", "close voting"),
    ("act", "reopen"): QT_TRANSLATE_NOOP("messages", "open voting again"),
    ("act", "merge"): QT_TRANSLATE_NOOP("messages", "merge exports"),
    ("act", "keep_late"): QT_TRANSLATE_NOOP("messages", "keep a file as late"),
    ("act", "quarantine"): QT_TRANSLATE_NOOP("messages", "keep a file aside"),
    ("act", "take_in"): QT_TRANSLATE_NOOP("messages", "take a file in after all"),
    ("act", "drop"): QT_TRANSLATE_NOOP("messages", "drop a file that was kept"),
    ("act", "branch"): QT_TRANSLATE_NOOP("messages", "take a copy of a station"),
    ("act", "compare"): QT_TRANSLATE_NOOP("messages", "compare a control code with the paper"),
    ("act", "count_as_heard"): QT_TRANSLATE_NOOP(
        "messages", "count a station as far as it was heard"
    ),
    ("act", "set_aside"): QT_TRANSLATE_NOOP("messages", "leave a station out of the count"),
    ("act", "take_back"): QT_TRANSLATE_NOOP("messages", "take a station back into the count"),
    ("act", "revoke"): QT_TRANSLATE_NOOP("messages", "revoke a station"),
    ("act", "withdraw_item"): QT_TRANSLATE_NOOP("messages", "withdraw a proposal from the vote"),
    ("act", "box"): QT_TRANSLATE_NOOP("messages", "make the ballot box of the votes"),
    ("act", "unbox"): QT_TRANSLATE_NOOP("messages", "take the ballot box back"),
    ("act", "write_box"): QT_TRANSLATE_NOOP("messages", "write the ballot box"),
    ("act", "count"): QT_TRANSLATE_NOOP("messages", "count the votes"),
    ("act", "take_result"): QT_TRANSLATE_NOOP("messages", "take a result in"),
    ("act", "settle_tie"): QT_TRANSLATE_NOOP("messages", "decide on equal votes"),
    ("act", "write_result"): QT_TRANSLATE_NOOP("messages", "write the result"),
    ("act", "new_count"): QT_TRANSLATE_NOOP("messages", "begin a new count"),
    ("state", "preparing"): QT_TRANSLATE_NOOP("messages", "Voting has not been opened."),
    ("state", "open"): QT_TRANSLATE_NOOP("messages", "Voting is open."),
    ("state", "closed"): QT_TRANSLATE_NOOP("messages", "Voting is closed."),
    ("state", "boxed"): QT_TRANSLATE_NOOP("messages", "The ballot box has been made."),
    ("state", "counted"): QT_TRANSLATE_NOOP("messages", "The votes have been counted."),
    ("instead", "change_ballot"): QT_TRANSLATE_NOOP("messages", "Change the ballot instead."),
    ("instead", "open"): QT_TRANSLATE_NOOP("messages", "Open voting first."),
    ("instead", "close"): QT_TRANSLATE_NOOP("messages", "Close voting first."),
    ("instead", "reopen"): QT_TRANSLATE_NOOP(
        "messages", "Open voting again first; that needs a reason and two names."
    ),
    ("instead", "box"): QT_TRANSLATE_NOOP("messages", "Make the ballot box first."),
    ("instead", "unbox"): QT_TRANSLATE_NOOP(
        "messages", "Take the ballot box back first; that needs a reason and two names."
    ),
    ("instead", "count"): QT_TRANSLATE_NOOP("messages", "Count the votes first."),
    ("instead", "new_count"): QT_TRANSLATE_NOOP(
        "messages", "Begin a new count first; that needs a reason and two names."
    ),
    ("instead", "withdraw_item"): QT_TRANSLATE_NOOP(
        "messages", "A single proposal can be withdrawn; votes for it are told and get no money."
    ),
    ("instead", "use_reserve"): QT_TRANSLATE_NOOP(
        "messages", "Give out a voting card from the reserve."
    ),
    ("instead", "merge"): QT_TRANSLATE_NOOP("messages", "Merge the file as usual."),
    ("instead", "next_time"): QT_TRANSLATE_NOOP(
        "messages", "It has to wait for the next participatory budget."
    ),
    ("instead", "nothing"): QT_TRANSLATE_NOOP("messages", "Nothing needs to be done."),
    ("instead", "reopen_station"): QT_TRANSLATE_NOOP(
        "messages", "The station can be opened again; that needs a reason and two names."
    ),
    ("mode", "test"): QT_TRANSLATE_NOOP("messages", "a rehearsal"),
    ("mode", "live"): QT_TRANSLATE_NOOP("messages", "a real vote"),
    ("wanted", "test"): QT_TRANSLATE_NOOP("messages", "a rehearsal"),
    ("wanted", "live"): QT_TRANSLATE_NOOP("messages", "a real vote"),
    ("wanted", "proposing"): QT_TRANSLATE_NOOP("voter.messages", "make a proposal"),
    ("duplicates", "count_one"): QT_TRANSLATE_NOOP(
        "voter.messages", "Each person has only one vote."
    ),
    ("duplicates", "count_none"): QT_TRANSLATE_NOOP(
        "voter.messages", "If a person votes at more than one place, none of the votes counts."
    ),
    ("wanted", "voting"): QT_TRANSLATE_NOOP("voter.messages", "vote"),
    ("access", "card"): QT_TRANSLATE_NOOP("voter.messages", "a voting card"),
    ("access", "identity"): QT_TRANSLATE_NOOP("voter.messages", "your personal identity number"),
    **{("field", name): text.in_errors for name, text in PROPOSAL_TEXTS.items()},
    ("field", "contact"): QT_TRANSLATE_NOOP("voter.messages", "how to reach you"),
    ("field", "label"): QT_TRANSLATE_NOOP("voter.messages", "what costs money"),
    ("field", "names.1"): QT_TRANSLATE_NOOP("messages", "the first of the two names"),
    ("field", "person"): QT_TRANSLATE_NOOP("messages", "the name of who works here"),
    ("field", "names.2"): QT_TRANSLATE_NOOP("messages", "the second of the two names"),
    ("field", "reason"): QT_TRANSLATE_NOOP("messages", "the reason"),
    ("field", "dnr"): QT_TRANSLATE_NOOP("messages", "the reference number (dnr)"),
    ("field", "theme"): QT_TRANSLATE_NOOP("messages", "the theme"),
    ("field", "view"): QT_TRANSLATE_NOOP("messages", "the name of the view"),
    ("field", "criterion"): QT_TRANSLATE_NOOP("messages", "the criterion"),
    ("field", "costs"): QT_TRANSLATE_NOOP("messages", "the number of parts of the costs"),
    ("field", "department"): QT_TRANSLATE_NOOP("messages", "the department"),
    ("field", "yearly"): QT_TRANSLATE_NOOP("messages", "the running costs of a year"),
    ("field", "uncertainty"): QT_TRANSLATE_NOOP("messages", "the uncertainty in percent"),
    ("field", "question"): QT_TRANSLATE_NOOP("messages", "the question"),
    ("field", "answer"): QT_TRANSLATE_NOOP("messages", "the answer"),
    ("field", "deadline"): QT_TRANSLATE_NOOP("messages", "the last day for an answer"),
    ("field", "second_days"): QT_TRANSLATE_NOOP("messages", "the days for a second assessment"),
    ("field", "remark"): QT_TRANSLATE_NOOP("messages", "the remark"),
    ("field", "code"): QT_TRANSLATE_NOOP("messages", "the number"),
    ("field", "cost"): QT_TRANSLATE_NOOP("messages", "the cost"),
    ("field", "unit_cost"): QT_TRANSLATE_NOOP("messages", "the cost"),
    ("field", "titles"): QT_TRANSLATE_NOOP("messages", "the title"),
    ("field", "descriptions"): QT_TRANSLATE_NOOP("messages", "the description"),
    ("field", "day"): QT_TRANSLATE_NOOP("messages", "the day"),
    ("field", "first_day"): QT_TRANSLATE_NOOP("messages", "the first day"),
    ("field", "last_day"): QT_TRANSLATE_NOOP("messages", "the last day"),
    ("field", "opens"): QT_TRANSLATE_NOOP("messages", "the hour when it opens"),
    ("field", "closes"): QT_TRANSLATE_NOOP("messages", "the hour when it closes"),
    ("field", "phases"): QT_TRANSLATE_NOOP("messages", "the days"),
    ("field", "language"): QT_TRANSLATE_NOOP("messages", "the language"),
    ("field", "masks"): QT_TRANSLATE_NOOP("messages", "what is covered"),
    ("field", "media"): QT_TRANSLATE_NOOP("messages", "a picture or a recording"),
    ("field", "form"): QT_TRANSLATE_NOOP("messages", "the number of the form"),
    ("reason", "blank"): QT_TRANSLATE_NOOP("voter.messages", "nothing is chosen"),
    ("reason", "too_many"): QT_TRANSLATE_NOOP("voter.messages", "too many are chosen"),
    ("reason", "over_funds"): QT_TRANSLATE_NOOP("voter.messages", "the money is not enough"),
    ("reason", "over_points"): QT_TRANSLATE_NOOP("voter.messages", "too many points are given"),
    ("reason", "wrong_points"): QT_TRANSLATE_NOOP("voter.messages", "the points are not right"),
    ("reason", "repeated_item"): QT_TRANSLATE_NOOP(
        "voter.messages", "the same proposal is chosen twice"
    ),
    ("reason", "identity_length"): QT_TRANSLATE_NOOP(
        "voter.messages", "it must have 10 or 12 digits"
    ),
    ("reason", "identity_signs"): QT_TRANSLATE_NOOP("voter.messages", "it must have digits only"),
    ("reason", "identity_day"): QT_TRANSLATE_NOOP(
        "voter.messages", "the date of birth is not a real date"
    ),
    ("reason", "identity_check"): QT_TRANSLATE_NOOP("voter.messages", "one of the digits is wrong"),
    ("reason", "identity_other"): QT_TRANSLATE_NOOP(
        "voter.messages", "it must have 5 to 20 letters and digits"
    ),
    ("reason", "unfit"): QT_TRANSLATE_NOOP("messages", "{field}: wanted there is {wanted}"),
    ("reason", "unfit_whole"): QT_TRANSLATE_NOOP("messages", "wanted there is {wanted}"),
    ("reason", "not_json"): QT_TRANSLATE_NOOP(
        "messages", "a comma, a bracket, a quotation mark or a value is missing or too much"
    ),
    ("reason", "not UTF-8"): QT_TRANSLATE_NOOP("messages", "it is not written as UTF-8"),
    ("reason", "no_object"): QT_TRANSLATE_NOOP("messages", "names with their values are wanted"),
    ("reason", "without_end"): QT_TRANSLATE_NOOP(
        "messages", "a number or a nesting in it is too large"
    ),
    ("reason", "too_large"): QT_TRANSLATE_NOOP("messages", "it is larger than {limit} kB"),
    ("reason", "no_workbook"): QT_TRANSLATE_NOOP(
        "messages", "it is no workbook (.xlsx) that can be read, or it has a password"
    ),
    ("reason", "too_many_rows"): QT_TRANSLATE_NOOP(
        "messages", "it has too many rows, more than {limit}"
    ),
    ("reason", "too_many_columns"): QT_TRANSLATE_NOOP(
        "messages", "it has too many columns, more than {limit}"
    ),
    ("reason", "no_fields"): QT_TRANSLATE_NOOP(
        "messages", "the fields of the line cannot be told apart"
    ),
    ("reason", "open_quote"): QT_TRANSLATE_NOOP(
        "messages", "a quotation mark is opened here and never closed"
    ),
    ("reason", "part_missing"): QT_TRANSLATE_NOOP("messages", "{part} is missing"),
    ("reason", "part_unexpected"): QT_TRANSLATE_NOOP(
        "messages", "{part} does not belong here; wanted is one of {known}"
    ),
    ("reason", "part_here"): QT_TRANSLATE_NOOP("messages", "wanted here is {part}"),
    ("reason", "no_rows"): QT_TRANSLATE_NOOP("messages", "it has no rows"),
    ("reason", "no_column_code"): QT_TRANSLATE_NOOP(
        "messages", "a column “Number” is missing in its first row"
    ),
    ("reason", "no_column_cost"): QT_TRANSLATE_NOOP(
        "messages", "a column “Cost” is missing in its first row"
    ),
    ("reason", "no_column_titles"): QT_TRANSLATE_NOOP(
        "messages", "a column “Title” with the titles in Swedish is missing in its first row"
    ),
    ("reason", "no_columns"): QT_TRANSLATE_NOOP("messages", "the names of the columns are missing"),
    ("reason", "no_text_columns"): QT_TRANSLATE_NOOP(
        "messages", "the columns “Id”, “Original” and “Translation” are wanted in its first row"
    ),
    ("reason", "no_language"): QT_TRANSLATE_NOOP(
        "messages", "it does not say into which one of our languages it translates"
    ),
    ("reason", "no_xliff"): QT_TRANSLATE_NOOP(
        "messages", "it is no XLIFF file, version 1.2, that can be read"
    ),
    ("reason", "column_twice"): QT_TRANSLATE_NOOP("messages", "a column stands twice"),
    ("reason", "field_count"): QT_TRANSLATE_NOOP(
        "messages", "{found} fields where the columns are {stated}"
    ),
    ("reason", "row_count"): QT_TRANSLATE_NOOP(
        "messages", "{found} rows follow where {part} says {stated}"
    ),
    ("reason", "no_amount"): QT_TRANSLATE_NOOP(
        "messages", "{part}: wanted there is an amount, as in 1200 or 1200.50"
    ),
    ("reason", "no_whole_number"): QT_TRANSLATE_NOOP(
        "messages", "{part}: wanted there is a whole number"
    ),
    ("reason", "no_project_id"): QT_TRANSLATE_NOOP(
        "messages", "{part}: wanted there are 1 to {most} characters without a comma"
    ),
    ("reason", "project_twice"): QT_TRANSLATE_NOOP("messages", "a project stands twice"),
    ("reason", "vote_for_none"): QT_TRANSLATE_NOOP(
        "messages", "the vote is for a project that the file does not have"
    ),
    ("reason", "points_unlike"): QT_TRANSLATE_NOOP(
        "messages", "{part}: wanted there are whole numbers, one for each project chosen"
    ),
    ("wanted", "text"): QT_TRANSLATE_NOOP(
        "messages", "a text of at most {most} characters, without control characters"
    ),
    ("wanted", "some_text"): QT_TRANSLATE_NOOP(
        "messages", "a text of at most {most} characters, not an empty one"
    ),
    ("wanted", "one_line"): QT_TRANSLATE_NOOP(
        "messages", "a text of at most {most} characters, on one line"
    ),
    ("wanted", "no_controls"): QT_TRANSLATE_NOOP("messages", "a text without control characters"),
    ("wanted", "something_seen"): QT_TRANSLATE_NOOP("messages", "a text that shows something"),
    ("wanted", "plural_forms"): QT_TRANSLATE_NOOP(
        "messages", "each of the {most} forms of the text, and no more"
    ),
    ("wanted", "same_fields"): QT_TRANSLATE_NOOP(
        "messages", "the same fields as in the original: {choices}"
    ),
    ("wanted", "same_number"): QT_TRANSLATE_NOOP(
        "messages", "no number, since the original has none"
    ),
    ("wanted", "same_accelerators"): QT_TRANSLATE_NOOP(
        "messages", "as many “&” as in the original: {choices}"
    ),
    ("wanted", "same_edges"): QT_TRANSLATE_NOOP(
        "messages", "the same spaces at the beginning and the end as in the original"
    ),
    ("wanted", "number"): QT_TRANSLATE_NOOP("messages", "a whole number from {least} to {most}"),
    ("wanted", "number_from"): QT_TRANSLATE_NOOP(
        "messages", "a whole number, at least {least} and of at most 15 digits"
    ),
    ("wanted", "kronor"): QT_TRANSLATE_NOOP("messages", "whole kronor alone, as in 1 500 000"),
    ("wanted", "flag"): QT_TRANSLATE_NOOP("messages", "true or false"),
    ("wanted", "currency"): QT_TRANSLATE_NOOP(
        "messages", "a code of three capital letters, as in SEK"
    ),
    ("wanted", "day"): QT_TRANSLATE_NOOP("messages", "a day, as in 2026-11-29"),
    ("wanted", "colour"): QT_TRANSLATE_NOOP("messages", "a colour, as in #0b4f7a"),
    ("wanted", "one_of"): QT_TRANSLATE_NOOP("messages", "one of {choices}"),
    ("wanted", "only"): QT_TRANSLATE_NOOP("messages", "no other names than {choices}"),
    ("wanted", "list"): QT_TRANSLATE_NOOP("messages", "a list"),
    ("wanted", "object"): QT_TRANSLATE_NOOP("messages", "names with their values"),
    ("wanted", "texts"): QT_TRANSLATE_NOOP(
        "messages", "texts by their language, of at most {most} characters each"
    ),
    ("wanted", "file_of_name"): QT_TRANSLATE_NOOP(
        "messages", "a picture or recording of that name beside it"
    ),
    ("wanted", "measure"): QT_TRANSLATE_NOOP("messages", "a number from 0 to {most}"),
    ("wanted", "path"): QT_TRANSLATE_NOOP("messages", "the path of a folder"),
    ("wanted", "something"): QT_TRANSLATE_NOOP("messages", "something; it is missing"),
    ("wanted", "passage"): QT_TRANSLATE_NOOP("messages", "a passage of the text as it reads"),
    ("wanted", "fewer"): QT_TRANSLATE_NOOP("messages", "{most} of them at most"),
    ("wanted", "shorter"): QT_TRANSLATE_NOOP("messages", "less text, {most} bytes at most"),
    ("wanted", "another_name"): QT_TRANSLATE_NOOP(
        "messages", "the name of a second person, not the first one's again"
    ),
    ("wanted", "swedish"): QT_TRANSLATE_NOOP("messages", "a text in Swedish, called sv"),
    ("reason", "wav_file"): QT_TRANSLATE_NOOP("messages", "it is no WAV file"),
    ("reason", "wav_pcm"): QT_TRANSLATE_NOOP("messages", "its sound is compressed"),
    ("reason", "wav_mono"): QT_TRANSLATE_NOOP("messages", "it has {found} channels"),
    ("reason", "wav_rate"): QT_TRANSLATE_NOOP("messages", "it has {found} samples a second"),
    ("reason", "wav_bits"): QT_TRANSLATE_NOOP("messages", "its samples have {found} bits"),
    ("reason", "wav_length"): QT_TRANSLATE_NOOP("messages", "it lasts {found} seconds"),
    ("reason", "wav_empty"): QT_TRANSLATE_NOOP("messages", "there is no sound in it"),
    ("reason", "wav_whole"): QT_TRANSLATE_NOOP("messages", "it was cut short"),
    ("wanted", "with_swedish"): QT_TRANSLATE_NOOP("messages", "sv among them"),
    ("wanted", "day_after"): QT_TRANSLATE_NOOP("messages", "a day after {after}"),
    ("wanted", "day_from"): QT_TRANSLATE_NOOP("messages", "a day that is not before {after}"),
    ("wanted", "day_once"): QT_TRANSLATE_NOOP("messages", "each day once"),
    ("wanted", "clock"): QT_TRANSLATE_NOOP("messages", "an hour, as in 10.00"),
    ("wanted", "clock_after"): QT_TRANSLATE_NOOP("messages", "an hour after {after}"),
    ("wanted", "some_days"): QT_TRANSLATE_NOOP("messages", "days for proposals or for voting"),
    ("wanted", "item_code"): QT_TRANSLATE_NOOP(
        "messages", "64 letters and digits at most, without spaces, commas, : and ="
    ),
    ("wanted", "unlike_code"): QT_TRANSLATE_NOOP(
        "messages", "a number that no other proposal on the ballot has"
    ),
    ("key", "signing"): QT_TRANSLATE_NOOP("messages", "the signing key"),
    ("key", "identity"): QT_TRANSLATE_NOOP("messages", "the identity key"),
    ("key", "contact"): QT_TRANSLATE_NOOP("messages", "the contact key"),
    ("key", "roll"): QT_TRANSLATE_NOOP("messages", "the roll key"),
    ("key", "tally"): QT_TRANSLATE_NOOP("messages", "the tally key"),
    ("key", "sheets"): QT_TRANSLATE_NOOP("messages", "a key that word sheets open"),
    ("wanted", "ballot"): QT_TRANSLATE_NOOP("messages", "open voting: there is no ballot"),
    ("reason", "unknown_item"): QT_TRANSLATE_NOOP(
        "voter.messages", "a proposal is not on the ballot"
    ),
}
"""The words for the codes in errors' parameters: source text by parameter and value."""
