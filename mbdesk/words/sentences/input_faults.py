"""What is wrong with a file or a field, and what is wanted there instead."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP

REASONS: Mapping[tuple[str, str], str] = {
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
    ("reason", "no_sheet"): QT_TRANSLATE_NOOP(
        "messages",
        "it is no sheet of assessments: the columns “No.” and “Version” or a name above is missing",
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
    ("reason", "wav_file"): QT_TRANSLATE_NOOP("messages", "it is no WAV file"),
    ("reason", "wav_pcm"): QT_TRANSLATE_NOOP("messages", "its sound is compressed"),
    ("reason", "wav_mono"): QT_TRANSLATE_NOOP("messages", "it has {found} channels"),
    ("reason", "wav_rate"): QT_TRANSLATE_NOOP("messages", "it has {found} samples a second"),
    ("reason", "wav_bits"): QT_TRANSLATE_NOOP("messages", "its samples have {found} bits"),
    ("reason", "wav_length"): QT_TRANSLATE_NOOP("messages", "it lasts {found} seconds"),
    ("reason", "wav_empty"): QT_TRANSLATE_NOOP("messages", "there is no sound in it"),
    ("reason", "wav_whole"): QT_TRANSLATE_NOOP("messages", "it was cut short"),
}
"""The words for why what was read cannot be used."""

WANTED: Mapping[tuple[str, str], str] = {
    ("wanted", "text"): QT_TRANSLATE_NOOP(
        "messages", "a text of at most {most} characters, without control characters"
    ),
    ("wanted", "from_to_letters"): QT_TRANSLATE_NOOP(
        "messages", "a text of {least} to {most} characters"
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
    ("wanted", "with_swedish"): QT_TRANSLATE_NOOP("messages", "sv among them"),
    ("wanted", "day_after"): QT_TRANSLATE_NOOP("messages", "a day after {after}"),
    ("wanted", "day_until"): QT_TRANSLATE_NOOP("messages", "a day that is not after {before}"),
    ("wanted", "day_from"): QT_TRANSLATE_NOOP("messages", "a day that is not before {after}"),
    ("wanted", "day_once"): QT_TRANSLATE_NOOP("messages", "each day once"),
    ("wanted", "map_point"): QT_TRANSLATE_NOOP(
        "messages", "two numbers from 0 to {most}, as in 480,120"
    ),
    ("wanted", "clock"): QT_TRANSLATE_NOOP("messages", "an hour, as in 10.00"),
    ("wanted", "clock_after"): QT_TRANSLATE_NOOP("messages", "an hour after {after}"),
    ("wanted", "some_days"): QT_TRANSLATE_NOOP("messages", "days for proposals or for voting"),
    ("wanted", "item_code"): QT_TRANSLATE_NOOP(
        "messages", "64 letters and digits at most, without spaces, commas, : and ="
    ),
    ("wanted", "unlike_code"): QT_TRANSLATE_NOOP(
        "messages", "a number that no other proposal on the ballot has"
    ),
}
"""The words for what a value must be; bounds are further parameters."""
