"""Puts what the paper for the board rests on into words: its sections, in the city's order."""

from collections.abc import Iterator, Mapping

from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.domain.register import ProposalState
from mbdesk.domain.result import Result
from mbdesk.reports.board_paper import phrases
from mbdesk.reports.board_paper.content import (
    Block,
    BoardPaper,
    BoardPaperContent,
    Grid,
    GridColumn,
    Listed,
    Matter,
    Names,
    Said,
    Section,
)
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases as protocol
from mbdesk.reports.protocol.decision import votes_name
from mbdesk.reports.protocol.method import sentences
from mbdesk.words.frame_changes import value_told
from mbdesk.words.proposal_records import STATES

PHASES: Mapping[PhaseKind, str] = {
    PhaseKind.PROPOSING: phrases.PROPOSING,
    PhaseKind.EVALUATION: phrases.EVALUATION,
    PhaseKind.VOTING: phrases.VOTING,
}


def board_paper(content: BoardPaperContent, wording: Wording) -> BoardPaper:
    """Return the paper in words."""
    head, say, frame = content.head, wording.say, content.frame
    district = frame.district or say(phrases.DISTRICT)
    ends = content.matter is Matter.RESULT
    about = (
        say(phrases.KIND),
        say(phrases.DNR, dnr=head.dnr or say(phrases.UNKNOWN)),
        wording.day(content.day),
    )
    officer = head.officer or say(phrases.NAME)
    phone = say(phrases.PHONE, phone=head.phone or say(phrases.UNKNOWN))
    title = phrases.TITLE_RESULT if ends else phrases.TITLE_START
    return BoardPaper(
        kind=say(phrases.KIND),
        title=say(title, title=wording.text(frame.titles)),
        language=wording.language,
        from_whom=(
            say(phrases.ADMINISTRATION, district=district),
            head.department or say(phrases.DEPARTMENT),
        ),
        about=about,
        handled_by=(say(phrases.HANDLED_BY), officer, phone),
        to_whom=(say(phrases.TO), say(phrases.BOARD, district=district)),
        sections=tuple(_sections(content, wording)),
    )


def _sections(content: BoardPaperContent, wording: Wording) -> Iterator[Section]:
    ends = content.matter is Matter.RESULT
    decision = (_decision(content, wording), _names(content, wording))
    parts: dict[str, tuple[Block, ...]] = {
        phrases.DECISION: decision,
        phrases.SUMMARY: (Said(_summary(content, wording)),),
        phrases.BACKGROUND: tuple(_background(content, wording)),
        phrases.MATTER: tuple((_outcome if ends else _plan)(content, wording)),
        phrases.PREPARED: tuple(_prepared(content, wording)),
        phrases.OPINION: tuple(_opinion(content, wording)),
        phrases.EQUALITY: tuple(_equality(content, wording)),
        phrases.CHILD: (_to_write(phrases.WRITE_CHILD, wording),),
        phrases.ATTACHED: (_attached(content, wording),),
    }
    for heading, blocks in parts.items():
        yield Section(wording.say(heading), blocks)


def _decision(content: BoardPaperContent, wording: Wording) -> Listed:
    result, say = content.result, wording.say
    points = _start(content.frame, wording) if result is None else _end(result, wording)
    at_once = (say(phrases.AT_ONCE),) if content.head.at_once else ()
    return Listed((*points, *at_once), numbered=True)


def _start(frame: Frame, wording: Wording) -> Iterator[str]:
    yield wording.say(phrases.SET_ASIDE, title=wording.text(frame.titles), **_money(frame, wording))
    yield wording.say(phrases.APPROVE_GOAL)
    if frame.steering_group:
        yield wording.say(phrases.APPOINT, names=", ".join(frame.steering_group))


def _end(result: Result, wording: Wording) -> Iterator[str]:
    currency, won = result.frame.currency, result.outcome.winners
    for item in result.items:
        if item.code in won:
            cost = wording.money(item.cost, currency)
            yield wording.say(phrases.CARRY_OUT, title=wording.text(item.titles), cost=cost)
    if not won:
        yield wording.say(phrases.NOTHING_WON)
        return
    spent = wording.money(result.outcome.spent, currency)
    funds = wording.money(result.frame.funds, currency)
    yield wording.say(phrases.COSTS_TOGETHER, spent=spent, funds=funds)


def _money(frame: Frame, wording: Wording) -> dict[str, str]:
    amounts = {
        "all": frame.funds + frame.process_funds,
        "process": frame.process_funds,
        "funds": frame.funds,
    }
    return {name: wording.money(amount, frame.currency) for name, amount in amounts.items()}


def _names(content: BoardPaperContent, wording: Wording) -> Names:
    unknown, head = wording.say(phrases.NAME), content.head
    return Names(
        (
            (head.director or unknown, wording.say(phrases.DIRECTOR)),
            (head.head_of_department or unknown, wording.say(phrases.HEAD)),
        )
    )


def _summary(content: BoardPaperContent, wording: Wording) -> str:
    result, frame = content.result, content.frame
    funds = wording.money(frame.funds, frame.currency)
    if result is None:
        return wording.say(phrases.SUMMARY_START, funds=funds)
    won = [
        wording.text(each.titles) for each in result.items if each.code in result.outcome.winners
    ]
    places = len({line.site for line in result.stations if line.status.counts})
    return wording.say(
        phrases.SUMMARY_RESULT,
        counted=wording.number(result.counted),
        places=wording.number(places),
        items=wording.number(len(result.items)),
        funds=funds,
        titles="; ".join(won) or wording.say(phrases.NOTHING),
    )


def _background(content: BoardPaperContent, wording: Wording) -> Iterator[Block]:
    frame = content.frame
    if content.matter is Matter.START:
        yield _to_write(phrases.WRITE_WHY, wording)
    elif frame.decision_day:
        day, reference = wording.day(frame.decision_day), frame.decision_reference or "–"
        yield Said(wording.say(phrases.DECIDED, day=day, reference=reference))
    told = {
        phrases.GOAL: wording.text(frame.goals),
        phrases.PURPOSE: wording.text(frame.purposes),
        phrases.ORIENTATION: wording.read(value_told("orientation", frame.orientation)),
        phrases.TARGET_GROUP: frame.target_group,
    }
    for source, text in told.items():
        if text:
            yield Said(wording.say(source, text=text))


def _plan(content: BoardPaperContent, wording: Wording) -> Iterator[Block]:
    frame = content.frame
    yield Said(wording.say(phrases.MONEY, **_money(frame, wording)))
    days = [(PHASES[each.kind], each.first_day, each.last_day) for each in frame.phases]
    yield Listed(
        tuple(
            wording.say(phrases.DAYS, phase=wording.say(name), days=wording.days(first, last))
            for name, first, last in days
        )
    )


def _outcome(content: BoardPaperContent, wording: Wording) -> Iterator[Block]:
    result = content.result
    if content.states:
        yield Said(wording.say(phrases.CAME_IN))
        yield Listed(tuple(_states(content.states, wording)))
    if content.opened and content.closed:
        days = {"opened": wording.day(content.opened), "closed": wording.day(content.closed)}
        yield Said(wording.say(phrases.HELD, **days))
    if result is not None:
        yield Said(wording.say(phrases.HOW))
        yield Listed(sentences(result.frame.rules, wording))
        yield Said(wording.say(phrases.RESULT))
        yield _votes(result, wording)


def _states(states: Mapping[ProposalState, int], wording: Wording) -> Iterator[str]:
    for state in ProposalState:
        if number := states.get(state, 0):
            told = {"state": wording.read(STATES[state]), "number": wording.number(number)}
            yield wording.say(phrases.STATE, **told)


def _votes(result: Result, wording: Wording) -> Grid:
    columns = (
        GridColumn(wording.say(protocol.NUMBER), 10),
        GridColumn(wording.say(protocol.PROPOSAL), 46, name=True),
        GridColumn(wording.say(votes_name(result)), 12, number=True),
        GridColumn(wording.say(protocol.COST), 20, number=True),
        GridColumn(wording.say(protocol.CHOSEN), 12),
    )
    won, items = result.outcome.winners, result.ranked
    rows = tuple(
        (
            *(item.code, wording.text(item.titles), wording.number(result.votes[item.code])),
            wording.money(item.cost, result.frame.currency),
            wording.say(phrases.YES if item.code in won else phrases.NO),
        )
        for item in items
    )
    return Grid(columns, rows, frozenset(n for n, item in enumerate(items) if item.code in won))


def _prepared(content: BoardPaperContent, wording: Wording) -> Iterator[Block]:
    frame, result = content.frame, content.result
    yield Said(wording.say(phrases.PREPARED_BY))
    for source, names in (
        (phrases.STEERING, frame.steering_group),
        (phrases.PARTNERS, frame.partners),
    ):
        if names:
            yield Said(wording.say(source, names=", ".join(names)))
    if result is not None:
        codes = {"code": content.fingerprint, "digest": content.digest_code}
        yield Said(wording.say(phrases.COUNTED, day=wording.day(result.counted_on), **codes))


def _opinion(content: BoardPaperContent, wording: Wording) -> Iterator[Block]:
    if content.result is not None:
        yield Said(wording.say(phrases.FOLLOW_VOTE))
    yield _to_write(phrases.WRITE_OPINION, wording)


def _equality(content: BoardPaperContent, wording: Wording) -> Iterator[Block]:
    known = None if content.result is None else content.participation
    if known is not None and known.answered:
        yield Said(wording.say(phrases.PART_TAKEN, answered=wording.number(known.answered)))
    if known is not None and known.helped:
        yield Said(wording.count(phrases.HELP, known.helped))
    yield _to_write(phrases.WRITE_EQUALITY, wording)


def _attached(content: BoardPaperContent, wording: Wording) -> Listed:
    ends = content.matter is Matter.RESULT
    sources = (protocol.PROTOCOL, phrases.EVALUATED) if ends else (phrases.TIMETABLE,)
    return Listed(tuple(map(wording.say, sources)), numbered=True)


def _to_write(what: str, wording: Wording) -> Said:
    return Said(wording.say(phrases.WRITE, what=wording.say(what)), to_write=True)
