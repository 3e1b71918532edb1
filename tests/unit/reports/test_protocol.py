import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

import mbdesk.services
from mbdesk.domain.ballot import BallotKind, CountingRule, TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import DuplicatePolicy, KeyScheme, Rules
from mbdesk.domain.records import AuditEvent
from mbdesk.domain.result import Fate, LineStatus, Outcome, Replacement, Tie
from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import Act
from mbdesk.errors import BugError
from mbdesk.errors.bundles import RevokedStationError
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import write_protocol
from mbdesk.reports.protocol.content import UncountedFile
from mbdesk.reports.protocol.decided import SAYS
from mbdesk.reports.protocol.method import sentences
from mbdesk.reports.protocol.participation import STATUSES
from mbdesk.services.exchange.file_words import revoked_told
from mbdesk.words import untranslated
from mbdesk.words.phrase import reader_of
from tests.unit.reports import cases
from tests.unit.reports.reading import fonts_of, page_texts, places_of, spoken_texts, text_of


@pytest.fixture
def path(tmp_path):
    return tmp_path / "protocol.pdf"


def written(result, path, language="sv", codes=cases.CODES):
    path.unlink(missing_ok=True)  # a protocol of other content would not be replaced
    write_protocol(cases.content(result, codes), path, untranslated, language)
    return text_of(path)


def with_rules(**changes):
    result = cases.swedish()
    frame = replace(result.frame, rules=replace(result.frame.rules, **changes))
    return cases.changed(result, frame=frame)


def test_every_figure_of_the_result_can_be_read(path):
    text = written(cases.swedish(), path)
    for title, cost, votes in zip(cases.TITLES, cases.COSTS, cases.VOTES, strict=True):
        assert title in text
        assert f"{cost:,} kronor {votes}".replace(",", " ") in text
    for line in cases.swedish().stations:
        assert f"{line.site} {line.name} {line.votes} {line.fingerprint} arrived" in text
    for fact in ("Dnr HV 2026/113, torsdag 12 februari 2026", "Hässelby-Vällingby", cases.FRAME.id):
        assert fact in text
    assert "400 000 kronor" in text
    assert "Left of the funds 20 000 kronor" in text


def test_the_way_from_received_to_counted_adds_up_line_by_line(path):
    text = written(cases.swedish(), path)
    steps = text[text.index("Received from all stations") : text.index("Counted 425")]
    assert re.findall(r"−?\d+", steps) == ["431", "−3", "428", "−1", "427", "−2", "425"]
    assert "of which with at least one choice 418" in text
    assert "of which blank 7" in text


def test_numbers_that_do_not_add_up_are_refused_and_nothing_is_left(path):
    one_more = cases.changed(cases.swedish(), stations=(cases.line("a", "Torget", "Bord", 432),))
    with pytest.raises(BugError):
        write_protocol(cases.content(one_more, ()), path, untranslated)
    assert list(path.parent.iterdir()) == []


def test_each_page_says_test_in_a_rehearsal_and_none_in_a_live_count(path):
    written(cases.rehearsal(), path)
    pages = page_texts(path)
    assert all("TEST: this count is a rehearsal" in page for page in pages)
    written(cases.swedish(), path)
    assert not any("TEST" in page for page in page_texts(path))


def test_each_page_has_its_number_and_the_process_id(path):
    written(cases.large(40), path)
    pages = page_texts(path)
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert cases.FRAME.id in page


def test_every_word_of_197_items_is_there(path):
    result = cases.large()
    said = set(written(result, path).split())
    for item in result.items:
        assert set(item.titles["sv"].split()) <= said
        assert item.code in said


def test_a_huge_title_goes_on_over_pages_without_losing_a_word(path):
    words = [f"ord{n}" for n in range(3_000)]
    items = cases.items((" ".join(words), "x" * 2_000, *cases.TITLES[2:]), cases.COSTS)
    text = written(cases.changed(cases.swedish(), items=items), path)
    assert set(words) <= set(text.split())
    assert text.replace(" ", "").count("x") > 2_000


def test_nothing_is_drawn_outside_the_page(path):
    written(cases.large(20), path)
    for page in PdfReader(path).pages:
        assert all(0 <= x <= 595 and 0 <= y <= 842 for x, y in places_of(page))


def test_all_fonts_are_embedded(path):
    written(cases.arabic(), path)
    used = [font for font in fonts_of(path) if font["/Subtype"] == "/TrueType"]
    assert {"NotoSans", "NotoSansArabic"} <= {
        font["/BaseFont"].partition("+")[2].partition("-")[0] for font in used
    }
    assert all("/FontFile2" in font["/FontDescriptor"].get_object() for font in used)


def test_arabic_titles_say_what_they_are(path):
    written(cases.arabic(), path)
    said = " ".join(spoken_texts(path))
    for item in cases.arabic().items[:3]:
        assert set(item.titles["sv"].split()) <= set(said.split())


def test_metadata_name_the_process_the_language_and_the_program(path):
    written(cases.swedish(), path, "sv_easy")
    reader = PdfReader(path)
    assert reader.metadata.title == "Protocol of the count: Tryggare och grönare Vällingby"
    assert reader.metadata.author == "mbdesk"
    assert reader.trailer["/Root"]["/Lang"] == "sv"
    assert "Turnout by place" in [entry.title for entry in reader.outline]


def test_numbers_follow_the_language(path):
    assert "400 000 kronor" in written(cases.swedish(), path, "en")


def test_confirmation_codes_are_all_there_sorted_and_in_columns(path):
    found = re.findall(r"[0-9A-F]{4}-7KQ2-[0-9A-F]{4}", written(cases.swedish(), path))
    assert tuple(sorted(found)) == cases.CODES


def test_a_list_of_many_codes_goes_on_over_pages(path):
    codes = cases.codes(5_000)
    text = written(cases.swedish(), path, codes=codes)
    found = re.findall(r"[0-9A-F]{4}-7KQ2-[0-9A-F]{4}", text)
    assert tuple(sorted(found)) == tuple(sorted(codes))


def test_each_station_stands_with_its_control_code_and_how_it_was_counted(path):
    stations = [
        replace(
            cases.line(letter, "Torget", f"Bord {place}", 1, status),
            revoked_after=4 if status is LineStatus.REVOKED else None,
        )
        for place, (letter, status) in enumerate(zip("abcdef", LineStatus, strict=True))
    ]
    fates = {each.station: {Fate.COUNTED: 1} for each in stations}
    result = replace(cases.changed(cases.swedish(), stations=tuple(stations)), fates=fates, blank=0)
    text = written(result, path)
    assert text.count("7KQ2-M4D9-X1TA") == len(stations)
    for status in STATUSES.values():
        assert status.format(number=4) in text


def test_missing_stations_are_named(path):
    stations = (
        cases.line("a", "Vällingby bibliotek", "Bord 1", 431),
        cases.line("b", "Torget", "Kiosk 2", 0, LineStatus.MISSING),
    )
    result = cases.changed(cases.swedish(), stations=stations)
    assert "of these stations: Kiosk 2 (Torget)" in written(result, path)


def test_a_station_left_out_is_not_told_as_counted_without_its_last_export(path):
    stations = (
        cases.line("a", "Vällingby bibliotek", "Bord 1", 431),
        cases.line("b", "Torget", "Kiosk 2", 0, LineStatus.SET_ASIDE),
    )
    text = written(cases.changed(cases.swedish(), stations=stations), path)
    assert "Left out of the count are these stations: Kiosk 2 (Torget)" in text
    assert "Counted without the last export" not in text
    assert "No station is missing" not in text


@pytest.mark.parametrize(
    ("rule", "threshold", "votes", "reason"),
    [
        (CountingRule.GREEDY, 0, 149, "does not fit in the funds left"),
        (CountingRule.GREEDY, 0, 0, "no votes"),
        (CountingRule.GREEDY_NO_SKIP, 0, 40, "does not fit in the funds left"),
        (CountingRule.GREEDY_THRESHOLD, 50, 40, "fewer than 50 votes"),
        (CountingRule.MOST_VOTES, 0, 149, "too few votes"),
    ],
)
def test_each_proposal_not_chosen_has_its_reason(path, rule, threshold, votes, reason):
    result = with_rules(rule=rule, threshold=threshold)
    assert f"{votes} Not chosen: {reason}" in written(result, path)


def test_what_comes_after_the_stop_of_the_count_says_so(path):
    result = with_rules(rule=CountingRule.GREEDY_NO_SKIP)
    result = replace(result, outcome=Outcome(("V1", "V2", "V3"), 285_000))
    assert "120 Not chosen: comes after one that did not fit in the funds" in written(result, path)


def test_a_tie_that_waits_is_undecided_wherever_it_stands(path):
    tie = Tie(("V6", "V7"), 77, TieRule.BOARD)
    votes = {**cases.swedish().votes, "V6": 77}
    outcome = Outcome(("V1", "V5"), 200_000, (tie,))
    text = written(replace(cases.swedish(), votes=votes, outcome=outcome), path)
    assert text.count("Undecided: a tie waits for the board") == 2
    assert "Equal number: 77" in text
    assert "The tie waits for the board:" in text
    assert "40 Undecided: depends on a tie that waits for the board" in text
    assert "149 Not chosen: does not fit" in text


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (TieRule.BOARD, "The board put the proposals in this order. Its decision: § 7"),
        (TieRule.LOT, "The lot's published seed: § 7"),
        (TieRule.BALLOT_ORDER, "The proposals stand in the order of the ballot"),
    ],
)
def test_a_settled_tie_says_what_settled_it(path, rule, sentence):
    tie = Tie(("V7", "V8"), 77, rule, order=("V8", "V7"), basis="§ 7")
    result = replace(cases.swedish(), outcome=Outcome(("V1",), 180_000, (tie,)))
    text = written(result, path)
    assert sentence in text
    assert text.index("V8 Lekplats", text.index("Equal number")) < text.rindex("V7 Tryggare")


@pytest.mark.parametrize("access", VoterAccess)
@pytest.mark.parametrize("ballot", BallotKind)
@pytest.mark.parametrize("rule", CountingRule)
def test_every_method_is_told_in_words(access, ballot, rule):
    rules = Rules(access=access, ballot=ballot, rule=rule, threshold=7_777, max_points=9)
    text = " ".join(sentences(rules, Wording("sv", untranslated)))
    assert "{" not in text
    assert ("one of the ballots is counted" in text) == (access is not VoterAccess.OPEN)
    assert ("at least 7\u00a0777 votes" in text) == (rule is CountingRule.GREEDY_THRESHOLD)
    assert ("give 9 points" in text) == (ballot is BallotKind.POINTS)


@pytest.mark.parametrize("ballot", [BallotKind.POINTS, BallotKind.RANKING])
def test_points_are_not_called_votes(path, ballot):
    text = written(with_rules(ballot=ballot), path)
    assert "Cost Points Outcome" in text
    assert "Cost Votes Outcome" not in text


def test_a_knapsack_ballot_with_a_limit_tells_both():
    rules = Rules(ballot=BallotKind.KNAPSACK, max_choices=4)
    assert any(
        "up to 4 proposals that together fit" in sentence
        for sentence in sentences(rules, Wording("sv", untranslated))
    )


def test_points_without_another_limit_are_told_without_one():
    rules = Rules(ballot=BallotKind.POINTS, max_points=10, max_choices=0)
    told = " ".join(sentences(rules, Wording("sv", untranslated)))
    assert "give 10 points, to any number of proposals" in told
    assert "up to 0" not in told


def test_the_policy_for_duplicates_is_told(path):
    text = written(with_rules(duplicates=DuplicatePolicy.COUNT_NONE, blank_allowed=False), path)
    assert "none of the ballots is counted" in text
    assert "A blank ballot was not allowed." in text


def test_a_count_without_anything_says_so(path):
    result = replace(
        cases.changed(cases.swedish(), stations=()),
        fates={},
        blank=0,
        votes=dict.fromkeys(cases.swedish().votes, 0),
        outcome=Outcome((), 0),
    )
    text = written(result, path, codes=())
    for sentence in (
        "No proposal is chosen.",
        "No ballot was opened.",
        "No tie decided anything.",
    ):
        assert sentence in text


def with_tests():
    """Return a result of which one table sealed two test ballots."""
    result = cases.swedish()
    first, *others = result.stations
    stations = (replace(first, tests=2), *others)
    fates = {**result.fates, first.station: {**result.fates[first.station], Fate.TEST: 2}}
    return replace(cases.changed(result, stations=stations), fates=fates)


def test_the_process_s_control_code_stands_at_the_top_and_where_people_sign(path):
    text = written(cases.swedish(), path)
    assert text.count(f"Control code of the participatory budget {cases.PROCESS_CODE}") == 2
    assert cases.PROCESS_CODE in page_texts(path)[0]


def test_what_was_left_out_is_told_for_each_station_with_its_number(path):
    text = written(cases.swedish(), path)
    told = text[text.index("What was left out, by station") :]
    name = "Vällingby bibliotek, Bord 1"
    assert f"{name} Set aside: the same person voted more than once 3" in told
    assert f"{name} Invalid: too many proposals 2" in told
    assert "Kiosk Set aside" not in told
    assert "test ballots were opened" not in text
    result = cases.changed(cases.swedish(), stations=(cases.line("b", "Torget", "Kiosk", 130),))
    clean = replace(result, fates={"b" * 32: {Fate.COUNTED: 130}})
    assert "Nothing was left out at any station." in written(clean, path)


def test_test_ballots_are_told_apart_from_votes(path):
    text = written(with_tests(), path)
    assert "Vällingby bibliotek Bord 1 201 2 7KQ2-M4D9-X1TA arrived" in text
    assert "Sum 431 2" in text
    assert "Received from all stations 431" in text
    assert "Vällingby bibliotek Kiosk 130 0 7KQ2-M4D9-X1TA arrived" in text
    assert "Vällingby bibliotek, Bord 1 Test ballots, which are never counted 2" in text
    assert "Counted 425" in text


def test_the_test_ballots_of_a_station_left_out_are_no_votes_either(path):
    result = with_tests()
    aside = replace(cases.line("d", "Torget", "Kiosk 2", 5, LineStatus.SET_ASIDE), tests=1)
    fates = {**result.fates, aside.station: {Fate.STATION: 6}}
    result = replace(cases.changed(result, stations=(*result.stations, aside)), fates=fates)
    assert (result.received, result.tests, result.not_counted[Fate.STATION]) == (436, 3, 5)
    text = written(result, path)
    assert "From stations left out of the count −5" in text
    assert "Counted 425" in text


@pytest.mark.parametrize(
    ("access", "scheme", "says"),
    [
        (VoterAccess.OPEN, KeyScheme.SIMPLE, "Nothing in the votes says who cast them."),
        (VoterAccess.OPEN, KeyScheme.STRICT, "Nothing in the votes says who cast them."),
        (VoterAccess.CARD, KeyScheme.SIMPLE, "One person who had both could see who had voted"),
        (VoterAccess.IDENTITY, KeyScheme.SIMPLE, "nothing but trust in that person"),
        (VoterAccess.IDENTITY, KeyScheme.STRICT, "nobody could join votes and voters alone"),
    ],
)
def test_it_says_who_could_have_read_what(path, access, scheme, says):
    result = with_rules(access=access)
    result = cases.changed(result, frame=replace(result.frame, key_scheme=scheme))
    text = written(result, path)
    assert says in text
    assert ("three files" in text) is (scheme is KeyScheme.STRICT)


def test_a_withdrawn_proposal_says_so_whatever_its_votes(path):
    outcome = Outcome(("V2", "V3", "V5", "V6"), 200_000)
    result = replace(cases.changed(cases.swedish(), withdrawn=("V1",)), outcome=outcome)
    text = written(result, path)
    assert "214 Withdrawn after voting had opened: gets no money" in text


def test_the_codes_left_out_stand_under_the_reason_why(path):
    left_out = {Fate.TEST: ("7KQ2-M4D9-X1TA",), Fate.REPEAT: cases.codes(900)}
    write_protocol(cases.content(cases.swedish(), (), left_out), path, untranslated)
    text = text_of(path)
    told = text[text.index("Confirmation codes not counted") :]
    tests, repeats = told.split("Set aside: the same person voted more than once: 900")
    assert "Test ballots, which are never counted: 1 7KQ2-M4D9-X1TA" in tests
    assert all(code in repeats for code in cases.codes(900))
    path.unlink()
    write_protocol(cases.content(cases.swedish(), ()), path, untranslated)
    assert "Confirmation codes not counted" not in text_of(path)


def test_what_two_people_decided_stands_there_with_their_reason_and_names(path):
    names = {"reason": "the seal was broken", "name": "A. Berg", "second_name": "B. Ek"}
    facts = {"station": "b" * 32, **names}
    log = [
        AuditEvent("p", 1, "2026-09-21", "station_set_aside", facts, ""),
        AuditEvent("p", 2, "2026-09-21", "item_withdrawn", {"item": "V2", **names}, ""),
        AuditEvent("p", 3, "2026-09-22", "something_new", names, ""),
    ]
    content = replace(cases.content(cases.swedish(), ()), decisions=log)
    write_protocol(content, path, untranslated, "en")
    text = text_of(path)
    said = "the seal was broken A. Berg, B. Ek"
    assert f"Kiosk (Vällingby bibliotek) was left out of the count {said}" in text
    assert f"Proposal V2 was withdrawn {said}" in text
    assert f"something_new {said}" in text
    assert "What two people decided" not in written(cases.large(9), path)


def test_every_decision_that_is_noted_with_two_names_has_its_words():
    noted = re.compile(r'note_decision\(\s*session, [^"]*?"(\w+)"')
    services = Path(mbdesk.services.__file__).parent
    sources = [path.read_text("utf-8") for path in services.rglob("*.py")]
    codes = {code for text in sources for code in noted.findall(text)} - {"set_aside"}
    assert codes >= {"item_withdrawn", "voting_reopened", "card_voided"}
    acts = (Act.SET_ASIDE, Act.TAKE_BACK, Act.REVOKE, Act.NEW_CODE, Act.RESET_CODE)
    assert codes | {f"station_{act}" for act in acts} <= SAYS.keys()


LATE = UncountedFile("Kiosk 2 (Torget)", 4, "2026-09-22", 1212, 31, Kept.LATE)
WHY = Replacement(
    1, "1a2b3c4d" * 8, "2026-09-25", "En sticka hittades i posten", ("Anna Ek", "Bo Dal")
)


def told(content, path):
    write_protocol(content, path, untranslated, "en")
    return " ".join(text_of(path).split())


def test_when_voting_was_opened_and_closed_is_told_beside_what_was_planned(path):
    content = replace(cases.content(cases.swedish()), opened="2026-09-02", closed="2026-09-19")
    text = told(content, path)
    held = "opened Wednesday, 2 September 2026, closed Saturday, 19 September 2026"
    planned = "Tuesday, 1 – Sunday, 20 September 2026"
    assert f"Voting, as held {held}" in text
    assert f"Voting, as planned {planned}" in text


@pytest.mark.parametrize(
    ("state", "refusal", "why"),
    [
        (
            Kept.LATE,
            None,
            "It came after the ballot box was made. Only a new count can take it in.",
        ),
        (Kept.TAKEN, None, "It came after the ballot box was made. It was taken in after this"),
        (
            Kept.QUARANTINED,
            RevokedStationError(path="x", station="Kiosk 2", number=3),
            "It waits for two people to decide.",
        ),
        (
            Kept.DROPPED,
            RevokedStationError(path="x", station="Kiosk 2", number=3),
            "Two people decided to leave it out.",
        ),
    ],
)
def test_a_file_that_is_not_in_the_count_stands_in_the_supplement(path, state, refusal, why):
    late = replace(LATE, state=state, refusal=refusal)
    text = told(replace(cases.content(cases.swedish()), uncounted=(late,)), path)
    supplement = text[text.index("Supplement: files that are not in this count") :]
    for fact in ("Kiosk 2 (Torget), export 4", "Tuesday, 22 September 2026", "1 212 31", why):
        assert fact in supplement
    if refusal is not None:
        assert "Kiosk 2 was revoked" in supplement


def test_without_such_a_file_there_is_no_supplement(path):
    assert "Supplement" not in told(cases.content(cases.swedish()), path)


def test_a_new_count_says_which_result_it_replaces_and_who_decided_so(path):
    result = replace(cases.swedish(), number=2, replaces=WHY)
    text = told(replace(cases.content(result), digest="9f8e7d6c" * 8), path)
    assert "This is count 2. It takes the place of count 1, which no longer stands." in text
    assert "Anna Ek, Bo Dal decided so on Friday, 25 September 2026." in text
    assert "Reason: En sticka hittades i posten" in text
    assert f"Digest of count 1: {' '.join(['1a2b3c4d'] * 8)}" in text
    assert f"Digest of the result {' '.join(['9f8e7d6c'] * 8)}" in text


def test_a_count_that_was_replaced_says_so_first(path):
    text = told(cases.content(replace(cases.swedish(), replaced=WHY)), path)
    assert text.index("This count no longer stands") < text.index("How the votes were counted")
    assert "En sticka hittades i posten" in text


def test_a_station_that_was_revoked_before_any_export_is_told_without_a_number(path):
    result = cases.swedish()
    first, *others = result.stations
    revoked = replace(first, status=LineStatus.REVOKED, revoked_after=0)
    result = replace(result, core=replace(result.core, stations=(revoked, *others)))
    facts = {"station": first.station, "number": 0, "reason": "x", "name": "A", "second_name": "B"}
    log = [AuditEvent("p", 1, "2026-09-21", "station_revoke", facts, "")]
    text = told(replace(cases.content(result), decisions=log), path)
    assert "stopped before any export counted" in text
    assert f"{first.full_name} was stopped before any export counted" in text
    assert "export 0" not in text


def test_the_words_on_a_result_do_the_same():
    line = replace(cases.swedish().stations[0], status=LineStatus.REVOKED, revoked_after=0)
    said = revoked_told([line]).read(reader_of("en"))
    assert said == f"{line.full_name} was revoked before any export counted"
