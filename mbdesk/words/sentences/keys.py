"""Passphrases, word sheets, key files, enrolment codes and staff codes that are refused."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

KEYS: Mapping[str, ErrorSentences] = {
    "wrong_passphrase": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The five words do not open this key file."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Look at the paper: is it this file's, and is each word in its place?"
        ),
    ),
    "passphrase_word": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Word {place} is not in the word list."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the paper and type that word again."),
    ),
    "passphrase_word_near": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "Word {place} is not in the word list. Did you mean “{near}”?"
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the paper and type that word again."),
    ),
    "passphrase_length": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There are {given} words; {wanted} are wanted."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Type all the words of the paper, with spaces between."),
    ),
    "passphrase_unlike": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Word {place} is not the one that was shown."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Type what stands on the paper. If the paper is wrong, show the words again.",
        ),
    ),
    "sheet_wrong": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This sheet does not hold: more than one word is wrong."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Compare each word with the sheet, and their order. Or take another sheet."
        ),
    ),
    "sheet_word": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Word {place} stands on no sheet."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the sheet and type that word again."),
    ),
    "sheet_word_near": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Word {place} cannot be right; “{near}” would fit there."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the sheet and type that word again."),
    ),
    "sheet_length": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There are {given} words; a sheet has {wanted}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Type all the words of the sheet, with spaces between."),
    ),
    "sheet_foreign": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "A sheet belongs to another key file."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Take two sheets that were made together with this key file."
        ),
    ),
    "sheet_unlike": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This is a whole sheet, but not the one that was shown."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Type the sheet that was just written."),
    ),
    "not_enough_sheets": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{wanted} different sheets open this file; {given} came."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Ask two of the three holders for their sheets."),
    ),
    "key_not_in_file": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} does not hold the key that is needed here: {key}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose the key file that holds it."),
    ),
    "key_file_damaged": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} is not a whole key file."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Use a copy of the key file from where it is kept safe."),
    ),
    "wrong_key_file": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} is the key file of another participatory budget."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose the key file that was made with this central file."),
    ),
    "wrong_enrolment_code": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The code does not belong to this pack."),
        QT_TRANSLATE_NOOP("messages", "The station was not set up."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that the pack and the code are for the same station, and type the code again.",
        ),
    ),
    "staff_code_weak": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This code is too easy to guess."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose at least %Ln digits that do not follow on each other."
        ),
        counted="least",
    ),
    "staff_code_short": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This code is too short."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose at least %Ln digits that do not follow on each other."
        ),
        counted="least",
    ),
    "staff_code_wrong": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This is not the staff code."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Type it again. Tries left: {tries}."),
    ),
    "station_code_wrong": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This is not the code of this station."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Look at the station's code sheet and type it again. Tries left: {tries}."
        ),
    ),
    "station_code_locked": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Too many wrong codes have been typed."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Wait %Ln seconds, then type the code again."),
        counted="seconds",
    ),
    "staff_code_locked": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Too many wrong codes have been typed."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Wait %Ln seconds, then type the code again."),
        counted="seconds",
    ),
}
