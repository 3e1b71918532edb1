"""Sentences for residents, short and in everyday words, and for staff who act for them."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, RESIDENTS, ErrorSentences

_NOT_CAST = QT_TRANSLATE_NOOP("voter.messages", "Your vote has not been cast.")
_OTHER_PICTURE = QT_TRANSLATE_NOOP(
    "voter.messages", "Choose another picture, or go on without one."
)
_TEXT_KEPT = QT_TRANSLATE_NOOP("voter.messages", "What you have written is still here.")
_VOTED = QT_TRANSLATE_NOOP("voter.messages", "The vote that was cast first is safe. {duplicates}")
_ASK = QT_TRANSLATE_NOOP("voter.messages", "Ask the staff for help.")


def _for_residents(what: str, safe: str, do: str, counted: str = "") -> ErrorSentences:
    return ErrorSentences(what, safe, do, RESIDENTS, counted)


UNEXPECTED_BY_RESIDENTS = _for_residents(
    QT_TRANSLATE_NOOP("voter.messages", "Something went wrong."),
    QT_TRANSLATE_NOOP("voter.messages", "What was saved before is safe."),
    QT_TRANSLATE_NOOP("voter.messages", "Try again, or ask the staff for help."),
)

VOTER: Mapping[str, ErrorSentences] = {
    "code_mistyped": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "The code is not right."),
        QT_TRANSLATE_NOOP("voter.messages", "Nothing has been lost."),
        QT_TRANSLATE_NOOP("voter.messages", "Look at the code and type it again."),
    ),
    "not_open": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "It is not possible today to {wanted}."),
        QT_TRANSLATE_NOOP("voter.messages", "Nothing has been lost."),
        QT_TRANSLATE_NOOP("voter.messages", "Ask the staff on which days this is possible."),
    ),
    "station_final": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "Voting has ended here."), _NOT_CAST, _ASK
    ),
    "station_open": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This station takes votes already."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "There is nothing to reopen: go on with voting."),
    ),
    "tests_used_up": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "You have made as many test ballots as you can."),
        QT_TRANSLATE_NOOP("voter.messages", "Your choices are still here."),
        QT_TRANSLATE_NOOP("voter.messages", "Cast your vote now, or go back."),
    ),
    "identity_locked": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "It is not possible to vote here just now."),
        _NOT_CAST,
        _ASK,
    ),
    "already_voted": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "Someone has already voted with this number."),
        _VOTED,
        _ASK,
    ),
    "card_used": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "This voting card has already been used."),
        _VOTED,
        _ASK,
    ),
    "copy_unwritable": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "It is not possible to vote here just now."),
        _NOT_CAST,
        _ASK,
    ),
    "unknown_card": _for_residents(
        QT_TRANSLATE_NOOP(
            "voter.messages", "This voting card belongs to another vote, not this one."
        ),
        _NOT_CAST,
        QT_TRANSLATE_NOOP(
            "voter.messages", "Use the card you got for this vote, or ask the staff for help."
        ),
    ),
    "wrong_card_code": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "No voting card has this code."),
        _NOT_CAST,
        QT_TRANSLATE_NOOP(
            "voter.messages",
            "Compare it with the code on your card. If it is the same, ask the staff for help.",
        ),
    ),
    "not_a_card": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "This is not a voting card."),
        _NOT_CAST,
        QT_TRANSLATE_NOOP(
            "voter.messages", "Show the square on your voting card, or type the card's code."
        ),
    ),
    "slow_down": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "Several codes have not been right."),
        _NOT_CAST,
        QT_TRANSLATE_NOOP("voter.messages", "Wait %Ln seconds, then try again."),
        counted="seconds",
    ),
    "credential_needed": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "You need {access} to vote here."),
        _NOT_CAST,
        _ASK,
    ),
    "invalid_identity": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "The number is not right: {reason}."),
        QT_TRANSLATE_NOOP("voter.messages", "Nothing has been lost."),
        QT_TRANSLATE_NOOP("voter.messages", "Look at the number and type it again."),
    ),
    "looks_swedish": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "This looks like a Swedish number."),
        QT_TRANSLATE_NOOP("voter.messages", "Nothing has been lost."),
        QT_TRANSLATE_NOOP(
            "voter.messages",
            "If it is one, choose Swedish number. If it is not, type the two letters of its "
            "country first.",
        ),
    ),
    "invalid_choice": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "This ballot cannot be cast: {reason}."),
        QT_TRANSLATE_NOOP("voter.messages", "Your choices are still here."),
        QT_TRANSLATE_NOOP("voter.messages", "Change your choices, then go on."),
    ),
    "too_many_proposals": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "Each person can make at most %Ln proposals."),
        QT_TRANSLATE_NOOP("voter.messages", "The proposals you have sent in are saved."),
        QT_TRANSLATE_NOOP("voter.messages", "You can go back to the start."),
        counted="limit",
    ),
    "text_too_long": _for_residents(
        QT_TRANSLATE_NOOP(
            "voter.messages", "The text is too long: {field}. There is room for %Ln characters."
        ),
        _TEXT_KEPT,
        QT_TRANSLATE_NOOP("voter.messages", "Make the text shorter."),
        counted="limit",
    ),
    "text_unusable": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "The text has signs that cannot be saved: {field}."),
        _TEXT_KEPT,
        QT_TRANSLATE_NOOP("voter.messages", "Take away what is not ordinary text, then go on."),
    ),
    "picture_unusable": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "The picture cannot be used."),
        _TEXT_KEPT,
        _OTHER_PICTURE,
    ),
    "picture_kind": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "{kind} pictures cannot be used here."),
        _TEXT_KEPT,
        QT_TRANSLATE_NOOP(
            "voter.messages", "Save the picture as JPEG or PNG, or go on without one."
        ),
    ),
    "picture_too_large": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "The picture is too large."),
        _TEXT_KEPT,
        _OTHER_PICTURE,
    ),
    "text_missing": _for_residents(
        QT_TRANSLATE_NOOP("voter.messages", "A text is missing: {field}."),
        _TEXT_KEPT,
        QT_TRANSLATE_NOOP("voter.messages", "Write something there, then go on."),
    ),
}

_NOT_SAVED = QT_TRANSLATE_NOOP("messages", "The vote has not been saved.")
_COUNTED_FIRST = QT_TRANSLATE_NOOP("messages", "The vote that was cast first is safe. {duplicates}")
_UNCHANGED = QT_TRANSLATE_NOOP("messages", "Nothing was changed.")
_OTHER_FILE = QT_TRANSLATE_NOOP("messages", "Choose another picture: JPEG or PNG.")
_SET_PAPER_ASIDE = QT_TRANSLATE_NOOP(
    "messages", "Put the paper aside, and let the process leader decide about it."
)

AT_STAFF: Mapping[str, ErrorSentences] = {
    "not_open": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "It is not possible today to {wanted}."),
        QT_TRANSLATE_NOOP("messages", "Nothing has been lost."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look at the days of the participatory budget and at the date of this computer. If "
            "the days have changed, take in the newest pack.",
        ),
    ),
    "station_final": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "A last export has closed this station for votes."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP(
            "messages",
            "If people are still to vote here, let two people reopen the station.",
        ),
    ),
    "identity_locked": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The station's code has not been typed since it was opened."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP("messages", "Type the code from its code sheet, then go on."),
    ),
    "already_voted": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Someone has already voted with this number."),
        _COUNTED_FIRST,
        _SET_PAPER_ASIDE,
    ),
    "card_used": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This voting card has already been used."),
        _COUNTED_FIRST,
        _SET_PAPER_ASIDE,
    ),
    "copy_unwritable": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The station's second copy cannot be written."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Put the stick with the second copy back, or choose another stick in the settings.",
        ),
    ),
    "unknown_card": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This voting card belongs to another vote, not this one."),
        _NOT_SAVED,
        _SET_PAPER_ASIDE,
    ),
    "wrong_card_code": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "No voting card has this code."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare it with the card and type it again. If it is the same, put the paper aside, "
            "and let the process leader decide about it.",
        ),
    ),
    "not_a_card": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This is not a voting card."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP("messages", "Type the code of the voting card."),
    ),
    "picture_unusable": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The picture cannot be used."), _UNCHANGED, _OTHER_FILE
    ),
    "picture_kind": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{kind} pictures cannot be used here."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("messages", "Save the picture as JPEG or PNG, then choose it again."),
    ),
    "picture_too_large": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The picture is too large."), _UNCHANGED, _OTHER_FILE
    ),
    "slow_down": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Several codes have not been right."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP("messages", "Wait %Ln seconds, then try again."),
        counted="seconds",
    ),
    "invalid_choice": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "These marks cannot be cast: {reason}."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare them with the paper. If the paper itself is marked so, put it aside, and let "
            "the process leader decide about it.",
        ),
    ),
    "looks_swedish": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This looks like a Swedish number."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP(
            "messages",
            "If it is one, take away the choice “It is no Swedish number”. If it is not, type the "
            "two letters of its country first.",
        ),
    ),
    "credential_needed": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "A vote here needs {access}."),
        _NOT_SAVED,
        QT_TRANSLATE_NOOP("messages", "Type it as it stands on the paper."),
    ),
}
"""What staff are told where residents are told to ask the staff, or of what they themselves did."""
