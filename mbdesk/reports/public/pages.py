"""The pages of the public result, one for each language, made from templates."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Mode
from mbdesk.domain.result import Fate
from mbdesk.domain.texts import DEFAULT_LANGUAGE, Texts, held_language, in_groups, in_language
from mbdesk.domain.why import Why
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.public import phrases
from mbdesk.reports.public.content import Followed, PublicContent, Refused
from mbdesk.reports.public.templates import POLICY, direction, environment, language_tag, switch
from mbdesk.words import untranslated
from mbdesk.words.phrase import Phrase, Verbatim, reader_of
from mbdesk.words.sentences.parameters import word
from mbdesk.words.why import WhyWords, needed

LATE, ASIDE = "L", "K"
"""What stands for a vote that came after the count, and for one in a file that was kept aside."""

WHOLE = 1000
"""The width of a whole bar."""
LARGEST = 1.5
"""A bar ends at so many times what the first proposal got, however much another one lacked."""


def page(content: PublicContent, language: str) -> str:
    """Return the page of the public result in a language."""
    made = _Page(content, language)
    return (
        environment()
        .get_template("page.html")
        .render(
            page=made.facts(),
            say=made.words(),
            policy=POLICY,
            logo=content.logo,
            district=content.result.frame.district,
        )
    )


class _Page:
    """Puts a page's facts into words; `WhyWords` says the reasons."""

    def __init__(self, content: PublicContent, language: str) -> None:
        self._content, self._language = content, language
        self._result = content.result
        self._frame = content.result.frame
        self._wording = Wording(language, untranslated)
        self._told = WhyWords(self._result.items, self._frame.rules)

    def words(self) -> Mapping[str, str]:
        """Return the page's own words by the names of their phrases, in small letters."""
        own = {name: value for name, value in vars(phrases).items() if isinstance(value, Phrase)}
        return {name.lower(): self._read(value) for name, value in own.items()}

    def facts(self) -> Mapping[str, Any]:
        """Return everything else that the template tells."""
        content, scored = self._content, self._frame.rules.ballot.scored
        day = Verbatim(self._wording.day(self._result.counted_on))
        count = phrases.COUNT.fill(number=Verbatim(str(self._result.number)), day=day)
        rehearsal = self._frame.mode is not Mode.LIVE
        return {
            "lang": language_tag(self._language),
            "direction": direction(self._language),
            "title": in_language(self._frame.titles, self._language),
            "switch": switch(content, self._language),
            "rehearsal": self._read(phrases.REHEARSAL) if rehearsal else "",
            "unread": self._read(phrases.UNREAD) if self._language in content.unread else "",
            "chosen": self._chosen(),
            "board": self._board(),
            "unit": self._read(phrases.POINTS if scored else phrases.VOTES),
            "rows": list(self._rows()),
            "places": list(self._places()),
            "refused": [self._refused(each) for each in content.refused],
            "followed": [self._followed(each) for each in content.followed],
            "fates": list(self._fates()),
            "fingerprint": content.fingerprint,
            "digest": in_groups(content.digest),
            "digest_code": content.digest_code,
            "stations": list(self._stations()),
            "files": list(self._files()),
            "count": self._read(count),
        }

    def _read(self, says: Phrase, **fields: str) -> str:
        given = {name: Verbatim(text) for name, text in fields.items()}
        return says.fill(**given).read(reader_of(self._language))

    def _text(self, texts: Texts) -> Mapping[str, str]:
        """Return a text of the process, and its language where that is not the page's."""
        held = held_language(texts, self._language)
        other = "" if held == self._language else language_tag(held)
        return {"text": in_language(texts, self._language), "lang": other}

    def _money(self, amount: int) -> str:
        return self._wording.money(amount, self._frame.currency)

    def _chosen(self) -> Mapping[str, Any]:
        result, number = self._result, self._wording.number
        items = {item.code: item for item in result.items}
        left = self._frame.funds - result.outcome.spent
        places = len({line.site for line in result.stations if line.status.counts})
        lines = [
            self._read(phrases.FUNDS, funds=self._money(self._frame.funds), left=self._money(left)),
            self._read(phrases.TURNOUT, counted=number(result.counted), places=number(places)),
        ]
        if self._content.board is None:
            lines.append(self._read(phrases.BOARD_DECIDES))
        chosen = result.outcome.winners
        heading = phrases.CHOSEN_BY_RESIDENTS if chosen else phrases.NO_WINNER
        return {
            "heading": self._read(heading),
            "winners": [self._winner(items[code]) for code in chosen],
            "lines": lines,
        }

    def _winner(self, item: BallotItem) -> Mapping[str, Any]:
        scored = self._frame.rules.ballot.scored
        got = phrases.POINTS_GOT if scored else phrases.VOTES_GOT
        votes = self._wording.number(self._result.votes[item.code])
        return {
            "title": self._text(item.titles),
            "votes": self._read(got, votes=votes),
            "cost": self._read(phrases.COSTS, cost=self._money(item.cost)),
        }

    def _board(self) -> Mapping[str, Any] | None:
        part = self._content.board
        if part is None:
            return None
        decided = part.decided
        carried = [item for item in part.items if item.code in decided.codes]
        titles = [self._text(item.titles) for item in carried]
        nothing = {"text": self._read(phrases.NOTHING), "lang": ""}
        minutes = f"{self._wording.day(decided.decided_on)}, § {decided.paragraph}"
        return {
            "heading": self._read(phrases.BOARD_DECIDED),
            "titles": titles or [nothing],
            "minutes": ", ".join(filter(None, (minutes, decided.reference))),
            "otherwise": self._read(phrases.OTHERWISE, reason=decided.reason)
            if part.differs
            else "",
        }

    def _rows(self) -> Iterator[Mapping[str, Any]]:
        whys = ranked(self._content.whys)
        items = {item.code: item for item in self._result.items}
        whole = _scale(whys)
        for why in whys:
            item = items[why.code]
            yield {
                "code": item.code,
                "title": self._text(item.titles),
                "chosen": why.chosen,
                "outcome": self._read(phrases.CHOSEN if why.chosen else phrases.NOT_CHOSEN),
                "votes": self._wording.number(why.votes),
                "cost": self._money(item.cost),
                "why": self._why(why),
                "got": round(WHOLE * why.votes / whole),
                "needed": round(WHOLE * min(needed(why), whole) / whole),
            }

    def _why(self, why: Why) -> str:
        says = self._told.reason(why), self._told.needs(why)
        return " ".join(filter(None, (self._wording.read(each) for each in says)))

    def _places(self) -> Iterator[Mapping[str, Any]]:
        votes: dict[str, int] = {}
        for line in self._result.stations:
            votes[line.site] = votes.get(line.site, 0) + line.votes
        most = max(votes.values(), default=0) or 1
        for name, number in sorted(votes.items()):
            got = round(WHOLE * number / most)
            yield {"name": name, "votes": self._wording.number(number), "got": got}

    def _refused(self, each: Refused) -> Mapping[str, Any]:
        language = "" if each.language == self._language else language_tag(each.language)
        hidden = {"text": self._read(phrases.PROTECTED), "lang": ""}
        staffs = "" if self._language == DEFAULT_LANGUAGE else DEFAULT_LANGUAGE
        return {
            "number": self._wording.number(each.number),
            "title": {"text": each.title, "lang": language} if each.title else hidden,
            "reason": {"text": each.reason or "–", "lang": staffs if each.reason else ""},
        }

    def _followed(self, each: Followed) -> Mapping[str, Any]:
        final = each.final
        cost = "" if final is None else self._money(final.cost)
        steps = (step for step in each.milestones if not step.dropped)
        return {
            "title": self._text(each.item.titles),
            "cost": self._read(phrases.FINAL_COST, cost=cost) if cost else "",
            "because": "" if final is None else final.reason,
            "steps": [
                {
                    "what": step.what,
                    "planned": self._wording.day(step.planned),
                    "done": self._wording.day(step.done) if step.done else "–",
                }
                for step in steps
            ],
        }

    def _fates(self) -> Iterator[Mapping[str, str]]:
        """Yield what each letter of the lists means; those that this vote cannot have, too."""
        for fate in Fate:
            if fate is not Fate.IN_BOX:
                yield {"letter": fate.letter, "says": self._fate(fate)}
        yield {"letter": LATE, "says": self._read(phrases.LATE)}
        yield {"letter": ASIDE, "says": self._read(phrases.ASIDE)}

    def _fate(self, fate: Fate) -> str:
        if not fate.reason:
            return self._read(phrases.FATES[fate])
        if fate in {Fate.UNREADABLE, Fate.UNKNOWN_ITEM}:
            return self._read(phrases.UNREADABLE)
        reader = reader_of(self._language)
        return self._read(phrases.INVALID, reason=word("reason", fate.reason, reader))

    def _stations(self) -> Iterator[Mapping[str, str]]:
        lines = self._result.stations
        for line in sorted(lines, key=lambda line: (line.site, line.name, line.station)):
            votes = self._wording.number(line.votes)
            yield {"name": line.full_name, "votes": votes, "fingerprint": line.fingerprint}

    def _files(self) -> Iterator[Mapping[str, str]]:
        for file in self._content.downloads:
            ending = file.name.rpartition(".")[2]
            size = self._wording.number(max(1, round(file.size / 1000)))
            yield {
                "name": file.name,
                "says": self._read(phrases.FILE_NAMES[ending]),
                "size": self._read(phrases.KILOBYTES, size=size),
            }


def ranked(whys: Sequence[Why]) -> tuple[Why, ...]:
    """Return reasons from most to fewest votes; equal ones in the order of their turns."""
    return tuple(sorted(whys, key=lambda why: -why.votes))


def _scale(whys: Sequence[Why]) -> int:
    most = max((why.votes for why in whys), default=0)
    longest = max(chain((needed(why) for why in whys), (1,)))
    return max(1, min(longest, int(most * LARGEST) or 1))
