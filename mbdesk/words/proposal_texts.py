"""What each text of a proposal is called, and how it is asked for: one entry a text.

The pages, the review, the paper form, paper entry and the errors all take their words from
`PROPOSAL_TEXTS`, and what a text may be from the rule of the same name in `domain.proposal`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.phrase import NOTHING, Phrase, Readable, translate


@dataclass(frozen=True, slots=True)
class TextWords:
    """The words for one text of a proposal.

    `question` asks for it on its page and on the paper form, in the form's context; `missing` is
    said when it is needed and empty. `label` stands over it in the review, `keyed_in` beside its
    field where staff key in a form, and `in_errors` fills ``{field}`` in an error's sentence.
    """

    question: Phrase
    label: Readable
    keyed_in: Readable
    in_errors: str
    hint: Readable = NOTHING
    missing: Readable = NOTHING


PROPOSAL_TEXTS: Mapping[str, TextWords] = {
    "title": TextWords(
        question=translate("voter.form", "What is your idea called?"),
        hint=translate("voter.title", "Write a few words. For example: A bench in the sun."),
        missing=translate("voter.title", "Please give your idea a name before you go on."),
        label=translate("voter.review", "Name"),
        keyed_in=translate("table", "What the idea is called"),
        in_errors=QT_TRANSLATE_NOOP("voter.messages", "the proposal's name"),
    ),
    "description": TextWords(
        question=translate("voter.form", "Tell us about your idea"),
        hint=translate("voter.description", "What do you want to do? Why is it good?"),
        missing=translate("voter.description", "Please tell us about your idea before you go on."),
        label=translate("voter.review", "Your idea"),
        keyed_in=translate("table", "The idea"),
        in_errors=QT_TRANSLATE_NOOP("voter.messages", "what you propose"),
    ),
    "place": TextWords(
        question=translate("voter.form", "Where should it be?"),
        hint=translate(
            "voter.place", "Name a street, a park or a house. You may leave this empty."
        ),
        label=translate("voter.review", "Where"),
        keyed_in=translate("table", "Where"),
        in_errors=QT_TRANSLATE_NOOP("voter.messages", "the place"),
    ),
    "audience": TextWords(
        question=translate("voter.form", "Who is it for?"),
        hint=translate(
            "voter.audience", "For example: children, or everyone. You may leave this empty."
        ),
        label=translate("voter.review", "For whom"),
        keyed_in=translate("table", "For whom"),
        in_errors=QT_TRANSLATE_NOOP("voter.messages", "for whom"),
    ),
}
"""The words for each of `domain.proposal.TEXTS`."""
