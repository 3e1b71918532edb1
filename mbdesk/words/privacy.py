"""What the desk and its papers say of what is held about people, and of the retention plan."""

from collections.abc import Mapping

from mbdesk.domain.privacy import Holds, PrivacyAct, PrivacyRecord, RetentionKind, RetentionRule
from mbdesk.words.phrase import Joined, Number, Phrase, Readable, Verbatim, translate

HOLDINGS: Mapping[Holds, Phrase] = {
    Holds.LEFT: translate("privacy", "In what was left with a proposal"),
    Holds.WORDS: translate("privacy", "In what staff have written"),
    Holds.NAME: translate("privacy", "As somebody who decided or noted something"),
    Holds.SHOWN: translate("privacy", "In texts that residents are shown"),
    Holds.LOG: translate("privacy", "In the log"),
}
"""Where a person is named, by what holds it."""

KEPT_ON: Mapping[Holds, Phrase] = {
    Holds.NAME: translate("privacy", "Kept: it says who was responsible for a decision."),
    Holds.SHOWN: translate(
        "privacy", "Kept: it was shown to residents. Change it on its page, as a new version."
    ),
    Holds.LOG: translate("privacy", "Kept: no entry of the log can be changed."),
}
"""Why something is kept when a person's data are erased."""

KINDS: Mapping[RetentionKind, Phrase] = {
    RetentionKind.CONTACTS: translate("privacy", "Contacts of those who left proposals"),
    RetentionKind.PICTURES: translate("privacy", "Pictures left with proposals"),
    RetentionKind.SURVEY: translate("privacy", "Answers to the voluntary questions"),
    RetentionKind.PROPOSALS: translate("privacy", "Proposals and their register"),
    RetentionKind.EVALUATION: translate("privacy", "Evaluations and answers"),
    RetentionKind.DECISIONS: translate("privacy", "Decisions, protocol and signed result"),
    RetentionKind.VOTES: translate("privacy", "Votes: stations, sticks and exports"),
    RetentionKind.KEYS: translate("privacy", "Key files, their copies and word sheets"),
    RetentionKind.COPIES: translate("privacy", "Letters, lists and other copies on paper or disk"),
    RetentionKind.LOG: translate("privacy", "The log"),
}
"""What the retention plan speaks of."""

ACTS: Mapping[PrivacyAct, Phrase] = {
    PrivacyAct.EXTRACT: translate("privacy", "Written out for a person"),
    PrivacyAct.ERASURE: translate("privacy", "Erased for a person"),
    PrivacyAct.DESTRUCTION: translate("privacy", "Destroyed by the plan"),
}
"""What a record is of."""

_NUMBERS: Mapping[str, Phrase] = {
    "contacts": translate("privacy", "contacts: {number}"),
    "pictures": translate("privacy", "pictures: {number}"),
    "survey": translate("privacy", "answers to questions: {number}"),
    "texts": translate("privacy", "texts: {number}"),
    "proposals": translate("privacy", "proposals: {number}"),
    "kept": translate("privacy", "kept by law: {number}"),
}
_KEEP = translate("privacy", "Keep")
_AT_ONCE = translate("privacy", "Destroy when the time for appeal has run out")
_BY_HAND = translate("privacy", "by hand, outside the program")


def said_of_rule(rule: RetentionRule) -> Readable:
    """Return what the plan says of something: keep it, or destroy it, and when."""
    if not rule.destroy:
        return _KEEP
    if not rule.months:
        return _AT_ONCE
    return translate("privacy", "Destroy %Ln months after the time for appeal", None, rule.months)


def said_of_record(record: PrivacyRecord) -> Readable:
    """Return of how much a record tells."""
    told: list[Readable] = [
        _NUMBERS[name].fill(number=Number(number))
        for name, number in record.numbers.items()
        if name in _NUMBERS
    ]
    if record.kind:
        told.insert(0, KINDS[RetentionKind(record.kind)])
        if not record.numbers:
            told.append(_BY_HAND)
    return Joined(tuple(told), ", ") if told else Verbatim("–")
