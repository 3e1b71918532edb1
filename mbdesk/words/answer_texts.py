"""The words of an answer to who left a proposal: a text by language and outcome, to be edited.

What stands in it comes from evaluation, decisions and count. Reasons are in the words of who gave
them, so in Swedish as a rule: where the answer is in another language, a person translates them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mbdesk.domain.answers import Outcome
from mbdesk.words.joining import became_one
from mbdesk.words.phrase import (
    END_OF_ISOLATE,
    ISOLATE,
    RIGHT_TO_LEFT,
    DayRange,
    Phrase,
    Readable,
    Verbatim,
    kronor,
    reader_of,
    translate,
)

SUBJECT = translate("voter.answers", "Answer to your proposal")
_MARKS = dict.fromkeys(map(ord, (ISOLATE, END_OF_ISOLATE, RIGHT_TO_LEFT)))

_TOLD: Mapping[Outcome, Phrase] = {
    Outcome.WITHDRAWN: translate(
        "voter.answers", "The proposal has been withdrawn. It goes no further."
    ),
    Outcome.NOT_FEASIBLE: translate(
        "voter.answers",
        "We have assessed the proposal. It cannot be carried out in this participatory budget.",
    ),
    Outcome.NOT_CHOSEN: translate(
        "voter.answers",
        "We have assessed the proposal. The steering group has decided that it does not go to "
        "the vote.",
    ),
    Outcome.TO_VOTE: translate(
        "voter.answers", "The steering group has decided that the proposal goes to the vote."
    ),
    Outcome.JOINED: translate(
        "voter.answers",
        "The proposal has been joined with similar ones. The joined proposal goes to the vote.",
    ),
    Outcome.OUT_OF_VOTE: translate(
        "voter.answers", "The proposal was on the ballot, but has been withdrawn from the vote."
    ),
    Outcome.WON: translate(
        "voter.answers", "The board has decided that the proposal will be carried out."
    ),
    Outcome.LOST: translate(
        "voter.answers", "The board has decided. The proposal will not be carried out this time."
    ),
}


@dataclass(frozen=True, slots=True)
class AnswerContent:
    """What an answer tells, as far as it is known; amounts in kronor, days ISO.

    `reason` is why the outcome is so. `votes` are those of the proposal, or points where they are
    `scored`, and `needed` those of the winner with the fewest. `otherwise` is why the board decided
    otherwise than people voted. `origins` name the proposals that became one.
    """

    title: str
    outcome: Outcome
    signed: str
    reason: str = ""
    cost: int | None = None
    voting: tuple[str, str] | None = None
    second_days: int = 0
    votes: int | None = None
    needed: int | None = None
    scored: bool = False
    otherwise: str = ""
    origins: tuple[str, ...] = ()


def answer_text(content: AnswerContent, language: str) -> str:
    """Return the words of an answer in a language, paragraphs with an empty line between."""
    reader = reader_of(language)
    told = (" ".join(each.read(reader) for each in part) for part in _parts(content))
    signed = f"{translate('voter.answers', 'Kind regards').read(reader)}\n{content.signed}"
    whole = "\n\n".join((*filter(None, told), signed))
    return whole.translate(_MARKS)


def _parts(content: AnswerContent) -> Iterator[list[Readable]]:
    thanks = translate("voter.answers", "Hello! Thank you for your proposal “{title}”.")
    yield [thanks.fill(title=Verbatim(content.title))]
    yield [_TOLD[content.outcome], *_origins(content)]
    if content.reason:
        says = translate("voter.answers", "The reason is: {reason}")
        yield [says.fill(reason=Verbatim(content.reason))]
    yield [*_before_the_vote(content), *_after_the_vote(content)]
    if content.otherwise:
        says = translate(
            "voter.answers",
            "The board has decided otherwise than the result of the vote. Its reason is: {reason}",
        )
        yield [says.fill(reason=Verbatim(content.otherwise))]
    if content.second_days:
        says = translate(
            "voter.answers",
            "Do you think that the assessment is wrong? You can ask for a new one within %Ln days.",
            None,
            content.second_days,
        )
        yield [says]


def _origins(content: AnswerContent) -> Iterator[Readable]:
    if content.origins:
        yield became_one(content.origins)


def _before_the_vote(content: AnswerContent) -> Iterator[Readable]:
    if content.cost is not None:
        says = translate("voter.answers", "The cost is estimated at {cost}.")
        yield says.fill(cost=kronor(content.cost))
    if content.voting is not None:
        says = translate("voter.answers", "The days of the vote are {days}.")
        yield says.fill(days=DayRange(*content.voting))


def _after_the_vote(content: AnswerContent) -> Iterator[Readable]:
    votes, needed = content.votes, content.needed
    if votes is not None:
        yield (
            translate("voter.answers", "It got %Ln points.", None, votes)
            if content.scored
            else translate("voter.answers", "It got %Ln votes.", None, votes)
        )
    if needed is not None:
        yield (
            translate(
                "voter.answers", "The winner with the fewest points got %Ln points.", None, needed
            )
            if content.scored
            else translate(
                "voter.answers", "The winner with the fewest votes got %Ln votes.", None, needed
            )
        )
