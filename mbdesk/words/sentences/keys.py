"""Passphrases, key files, enrolment codes and staff codes that are refused."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

KEYS: Mapping[str, ErrorSentences] = {
    "wrong_passphrase": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The passphrase does not open this key file."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Type it again. Capital and small letters and spaces count."),
    ),
    "passphrase_short": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The passphrase is too short."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose one of at least %Ln characters, for example five random words."
        ),
        counted="least",
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
    "staff_code_locked": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Too many wrong codes have been typed."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Wait %Ln seconds, then type the code again."),
        counted="seconds",
    ),
}
