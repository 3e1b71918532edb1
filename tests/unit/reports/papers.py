"""Every paper, made up, by its name: what holds for papers is tried on each."""

import io
from dataclasses import replace

from PIL import Image

from mbdesk.domain.assessment import (
    CHILD,
    FEASIBILITY,
    Clarification,
    Costing,
    CostPart,
    Judgement,
    Step,
    Verdict,
    evaluation_of,
)
from mbdesk.domain.decisions import BoardDecision, PaperHead
from mbdesk.domain.evaluation import CostItem, Criterion, CriterionKind
from mbdesk.domain.follow_up import FinalCost, Milestone
from mbdesk.domain.learning import (
    KeyFigures,
    LearningNote,
    NoteKind,
    Participation,
    PlaceFigures,
)
from mbdesk.domain.media import MapPoint, Media, MediaType
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.plan import FrameChange, FrameVersion
from mbdesk.domain.process import Mode, Phase, PhaseKind, Rules
from mbdesk.domain.proposal import CostLine
from mbdesk.domain.records import AuditEvent
from mbdesk.domain.register import ProposalState
from mbdesk.domain.result import Fate, Replacement
from mbdesk.domain.standing import FindingKind
from mbdesk.domain.station import Kept, ReportKind, Site, Station, StationKind
from mbdesk.domain.why import Reason, Turn, Why
from mbdesk.errors.bundles import RevokedStationError
from mbdesk.reports.answer_letters import (
    AnswerLetter,
    AnswerLetters,
    answer_letters_documents,
)
from mbdesk.reports.board_decided import BoardPart
from mbdesk.reports.board_paper.content import BoardPaperContent, Matter
from mbdesk.reports.board_paper.pdf_file import board_document
from mbdesk.reports.call_list import Call, CallList, call_list_document
from mbdesk.reports.cards import CardBatch, CardFace, cards_document
from mbdesk.reports.catalogue import Catalogue, catalogue_document
from mbdesk.reports.code_sheet import CodeSheet, code_sheets_document
from mbdesk.reports.disclosure import DisclosureCopy, disclosure_document
from mbdesk.reports.evaluation_report import (
    EvaluatedProposal,
    EvaluationContent,
    evaluation_document,
)
from mbdesk.reports.form import FormContent, form_document
from mbdesk.reports.key_sheet import KeySheet, key_sheet_document
from mbdesk.reports.learning_report import (
    CarriedOut,
    LearningReport,
    learning_report_document,
)
from mbdesk.reports.merge_report import (
    ComparedCode,
    MergeContent,
    MergedExport,
    MergedStation,
    merge_document,
)
from mbdesk.reports.observers import ObserversSheet, observers_document
from mbdesk.reports.person_extract import ExtractedProposal, PersonExtract, extract_document
from mbdesk.reports.place_notice import PlaceNotice, place_notice_document
from mbdesk.reports.poster import OpenDays, Poster, poster_document
from mbdesk.reports.protocol import protocol_document
from mbdesk.reports.protocol.content import UncountedFile
from mbdesk.reports.readiness_report import (
    Checked,
    Readiness,
    ReadyPlace,
    ReadyStation,
    readiness_document,
)
from mbdesk.reports.retention import (
    DestructionPaper,
    PlanPaper,
    destruction_document,
    plan_document,
)
from mbdesk.reports.station_report import Held, station_report_document
from mbdesk.reports.steering_list import (
    ListedProposal,
    SteeringList,
    steering_list_document,
)
from mbdesk.reports.summary import WinnerPage, summary_document
from mbdesk.reports.winner_poster import WinnerPoster, winner_poster_document
from mbdesk.tally.sampling import AS_GOOD_AS_SURE, NUMBERS_OF_TESTS, table_of_chances
from mbdesk.words.phrase import Number, Verbatim, kronor
from mbdesk.words.translations import words
from tests.unit.reports import cases

FACES = tuple(CardFace(f"{n:04}-0000-00B5", f"{n:04}000000B5", n + 1) for n in range(8))
CRITERIA = tuple(
    Criterion(f"c{n}", CriterionKind.STRUCTURAL, {"sv": f"Regel {n}", "ar": "قاعدة"})
    for n in range(3)
)
LEFT_OUT = {Fate.STATION: cases.codes(5), Fate.REPEAT: cases.codes(800)}
VERSIONS = (
    FrameVersion(
        2,
        "2026-09-12",
        "Biblioteket är stängt",
        (FrameChange("phases.voting", "2026-09-01 – 2026-09-19", "2026-09-02 – 2026-09-20"),),
    ),
)
COSTS = (CostItem("bench", 12_000, {"sv": "Bänk"}),)


def rehearsal():
    return replace(cases.FRAME, mode=Mode.TEST)


def cards(language):
    del language
    return cards_document(
        CardBatch(rehearsal(), cases.PROCESS_CODE, FACES),
        lambda tag: words(tag, context="voter.form"),
    )


def poster(language):
    del language
    sites = ("Vällingby bibliotek", "Torget")
    content = Poster(rehearsal(), cases.PROCESS_CODE, sites, versions=VERSIONS)
    return poster_document(content, lambda tag: words(tag, context="voter.form"))


def inviting_poster(language):
    del language
    proposing = Phase(PhaseKind.PROPOSING, "2026-03-01", "2026-03-31")
    frame = replace(cases.FRAME, phases=(proposing, *cases.FRAME.phases))
    hours = {"Torget": (OpenDays("2026-03-01", "2026-03-05", "10:00", "18:00"),)}
    content = Poster(frame, cases.PROCESS_CODE, ("Torget",), hours=hours, phase=PhaseKind.PROPOSING)
    return poster_document(content, lambda tag: words(tag, context="voter.form"))


def catalogue(language):
    told = {"sv": "Lampor längs stigen.\nDe lyser hela natten.", "ar": "مصابيح على الطريق."}
    first, *others = cases.arabic().items
    items = (replace(first, descriptions=told, place="Torget"), *others)
    content = Catalogue(cases.FRAME, cases.PROCESS_CODE, items)
    return catalogue_document(content, words(language, context="voter.form"), language)


def form(language):
    content = FormContent(cases.FRAME, "2026-09-01", CRITERIA, COSTS)
    return form_document(content, words(language, context="voter.form"), language)


def key_sheet(language):
    sheet = KeySheet(cases.FRAME, "tally", cases.PROCESS_CODE, [f"ord{n}" for n in range(20)], 2, 3)
    return key_sheet_document(sheet, words(language), language)


def code_sheet(language):
    table = Station("a" * 32, "Bord 1", StationKind.TABLE, Site("b" * 32, "Vällingby bibliotek"))
    frame = replace(cases.FRAME, rules=Rules(access=VoterAccess.IDENTITY))
    sheet = CodeSheet(frame, table, cases.PROCESS_CODE, "7KQ2-M4D9-X1TA")
    return code_sheets_document([sheet], words(language), language)


def zero_report(language):
    made = cases.station_report(ReportKind.ZERO, 0, mode=Mode.TEST)
    return station_report_document(made, words(language), language)


def day_report(language):
    made = cases.station_report(ReportKind.DAY, 60)
    return station_report_document(made, words(language), language)


def export_sheet(language):
    made = cases.station_report(ReportKind.EXPORT, 0, held=Held(7411, 52, 3))
    return station_report_document(made, words(language), language)


def protocol(language):
    return protocol_document(
        cases.content(cases.arabic(), left_out=LEFT_OUT), words(language), language
    )


def decided_protocol(language):
    facts = {"station": "b" * 32, "reason": "سبب", "name": "A. Berg", "second_name": "B. Ek"}
    log = [AuditEvent("p", 1, "2026-09-21", "station_set_aside", facts, "")]
    content = replace(cases.content(cases.swedish(), ()), decisions=log, versions=VERSIONS)
    return protocol_document(content, words(language), language)


def replaced_protocol(language):
    why = Replacement(1, "1a2b3c4d" * 8, "2026-09-25", "سبب", ("A. Berg", "B. Ek"))
    result = replace(cases.arabic(), number=2, replaces=why, replaced=why)
    refused = RevokedStationError(path="x", station="Kiosk", number=3)
    files = (
        UncountedFile("Kiosk (Torget)", 4, "2026-09-22", 1212, 31, Kept.LATE),
        UncountedFile("Kiosk (Torget)", 5, "2026-09-23", 12, None, Kept.DROPPED, refused),
    )
    days = {"opened": "2026-09-02", "closed": "2026-09-19"}
    content = replace(cases.content(result, ()), digest="9f8e7d6c" * 8, uncounted=files, **days)
    return protocol_document(content, words(language), language)


def long_protocol(language):
    return protocol_document(cases.content(cases.large(60)), words(language), language)


def disclosure(language):
    content = DisclosureCopy(
        frame=cases.FRAME,
        fingerprint=cases.PROCESS_CODE,
        number=31,
        received="2026-09-04",
        dnr="HV 2026/214-31",
        language="ar",
        texts={"title": "ضوء على الطريق", "description": "اتصل [•••••] مساءً.\nثم تعال."},
        left_at=("2026-09-03", "Vällingby bibliotek"),
        costs=(CostLine("Lykta", 4, 12_000),),
        estimate=48_000,
        point=MapPoint(250, 750),
        pictures=2,
        left_out=("costs",),
        passages=1,
        corrected=True,
        reason="OSL 21 kap. 1 §",
        who="A. Berg",
        day="2026-10-01",
    )
    return disclosure_document(content, words(language), language)


def summary(language):
    result = cases.arabic()
    board = BoardPart(DECIDED, result.items, result.outcome.winners, 1)
    page = WinnerPage(result, cases.PROCESS_CODE, VERSIONS, board)
    return summary_document(page, words(language), language)


def observers(language):
    sheet = ObserversSheet(
        cases.FRAME,
        cases.PROCESS_CODE,
        3,
        NUMBERS_OF_TESTS,
        table_of_chances(),
        AS_GOOD_AS_SURE,
    )
    return observers_document(sheet, words(language), language)


DECIDED = BoardDecision(
    *(1, "2026-12-18", "A. Berg", "2026-12-17", "14", "HV 2026/214", ("V2",), 1),
    reason="سبب",
)


def steering_list(language):
    result = cases.arabic()
    proposals = (
        ListedProposal(4, "ضوء على الطريق", True, "", 420_000),
        ListedProposal(
            *(7, "Bänk vid torget", True, "", 12_000, True, "Ryms", "2026-11-12"),
        ),
        ListedProposal(
            *(9, "Badbrygga", False, "naturreservat", None, True, "سبب", "2026-11-12", True),
        ),
        ListedProposal(11, "x", False, "y", None, False, "z", "2026-11-12", protected=True),
    )
    board = BoardPart(replace(DECIDED, codes=(result.items[0].code,)), result.items, (), 2)
    content = SteeringList(
        cases.FRAME, cases.PROCESS_CODE, "2026-11-12", proposals, open=3, board=board
    )
    return steering_list_document(content, words(language), language)


def place_notice(language):
    result = cases.arabic()
    item = result.items[0]
    steps = (
        Milestone(
            1, item.code, "شراء المقاعد", "2027-03-01", "2027-03-04", False, "", "2027-03-01"
        ),
        Milestone(2, item.code, "Invigning", "2027-06-01", "", False, "tjäle", "2027-05-01"),
        Milestone(3, item.code, "Skylt", "2027-06-02", "", True, "behövs inte", "2027-06-02"),
        Milestone(4, item.code, "Belysning", "2027-06-03", "", False, "", "2027-06-03"),
    )
    decided = replace(DECIDED, codes=(item.code,))
    final = FinalCost(1, "2027-07-01", "Anna Ek", item.code, 412_000, "سبب")
    content = PlaceNotice(
        *(cases.FRAME, cases.PROCESS_CODE, "2027-07-01", item, 214, False, decided),
        milestones=steps,
        final=final,
    )
    return place_notice_document(content, words(language), language)


def learning_report(language):
    result = cases.arabic()
    known = Participation(
        *("2026-11-12", 60, 812, None),
        by_place={"Biblioteket": PlaceFigures(40, 512, 31), "Skolan": PlaceFigures(20, 300, None)},
        languages={"sv": 40, "ar": None},
        survey={"age": {"0_12": None, "13_19": 25}, "went": {"well": None}},
        helped=7,
    )
    own, *earlier = (
        KeyFigures(f"{year}", "ميزانية", year, 900_000, 812, 60, 9, 2, 4) for year in (2026, 2025)
    )
    notes = (LearningNote(1, "2027-01-08", "Anna Ek", NoteKind.LESSON, "Börja tidigare.\nالدرس"),)
    final = FinalCost(1, "2027-07-01", "Anna Ek", "1", 412_000, "سبب")
    content = LearningReport(
        *(cases.FRAME, cases.PROCESS_CODE, "2027-07-01", known, True),
        carried_out=[CarriedOut(result.items[0], final), CarriedOut(result.items[1], None)],
        compared=[own, *earlier],
        notes=notes,
    )
    return learning_report_document(content, words(language), language)


def answer_letters(language):
    letters = (
        AnswerLetter(31, "HV 2026/214-31", "Anna Ek, Storgatan 1, 165 60 Hässelby", "Hej!\n\nTack"),
        AnswerLetter(44, "", "نادية\nStorgatan 2", "مرحبًا!\n\nشكرًا لك على مقترحك."),
    )
    content = AnswerLetters(cases.FRAME, cases.PROCESS_CODE, "2026-11-13", letters)
    (document,) = answer_letters_documents(content, words(language), language)
    return document


def call_list(language):
    calls = (Call(39, "ضوء على الطريق", "070-123 45 67", "ar", "مرحبًا!\n\nشكرًا لك."),)
    return call_list_document(
        CallList(cases.FRAME, cases.PROCESS_CODE, "2026-11-13", calls), words(language), language
    )


def person_extract(language):
    proposal = ExtractedProposal(
        *(31, "ضوء على الطريق", (("Vad", "مصباح عند الطريق"),), None),
        pictures=1,
        records=("2026-05-10, Anna Ek: Remark: ringde",),
    )
    named = (("In what staff have written", "Ring Anna Persson i kväll"),)
    content = PersonExtract(
        *(cases.FRAME, cases.PROCESS_CODE, "2026-11-13", ("Anna Persson",), (proposal,), named)
    )
    return extract_document(content, words(language), language)


def retention_plan(language):
    lines = (
        ("Contacts", "Destroy at once", "KS 2026/14", "2027-01-24"),
        ("The log", "Keep", "–", ""),
    )
    content = PlanPaper(cases.FRAME, cases.PROCESS_CODE, "2026-11-13", lines)
    return plan_document(content, words(language), language)


def destruction(language):
    content = DestructionPaper(
        *(cases.FRAME, cases.PROCESS_CODE, 4, "2027-01-25", "Contacts", "contacts: 57"),
        ground="KS 2026/14",
        reason="tiden för överklagande är ute",
        names=("Anna Ek", "Bo Dal"),
    )
    return destruction_document(content, words(language), language)


def readiness_report(language):
    checked = (
        Checked(Verbatim("Röstkort"), Number(4000), right=True),
        Checked(Verbatim("Nycklar"), Verbatim("لا نسخة"), right=False),
        Checked(Verbatim("Medel"), kronor(400_000)),
    )
    tables = (ReadyStation("Bord 1", code_on_paper=True, pack=True, heard=False),)
    places = (
        ReadyPlace("Vällingby bibliotek", ("2026-09-01", "2026-09-20"), tables * 2),
        ReadyPlace("مكتبة", (), (ReadyStation("Kiosk", False, False, False),)),
    )
    stage, missing = Verbatim("Saknas innan röstningen kan öppnas"), (Verbatim("Röstkort saknas"),)
    content = Readiness(
        *(rehearsal(), cases.PROCESS_CODE, "2026-08-30", stage, missing, checked, places)
    )
    return readiness_document(content, words(language), language)


def merge_report(language):
    compared = ComparedCode("2026-09-21", ("Anna Ek", "نادية"))
    code, stands = cases.STATION_CODE, Verbatim("sista exporten är här")
    stations = (
        MergedStation("Bord 1 (Torget)", 201, 4, 12, True, stands, code, compared),
        MergedStation("كشك", 0, 0, 0, False, Verbatim("inget har hörts"), ""),
    )
    exports = [
        MergedExport("Bord 1 (Torget)", n, f"2026-09-{n:02}", 10 * n, n == 20, code)
        for n in range(1, 21)
    ]
    refused = RevokedStationError(path="x", station="Kiosk", number=3)
    aside = (
        UncountedFile("Kiosk (Torget)", 4, "2026-09-22", 1212, None, Kept.LATE),
        UncountedFile("Kiosk (Torget)", 5, "2026-09-23", 12, None, Kept.DROPPED, refused),
    )
    days = ("2026-09-23", "2026-09-01", "2026-09-20")
    content = MergeContent(cases.FRAME, cases.PROCESS_CODE, *days, stations, exports, aside)
    return merge_document(content, words(language), language)


def evaluation_report(language):
    def judged(number, subject, verdict, reason="", kind=FindingKind.ASSESSED):
        day, who = f"2026-10-0{number}", ("Anna Ek", "Bo Dal")[number % 2]
        return Judgement(number, day, who, subject, "Gammal regel", verdict, reason, kind)

    park = CostPart("Bänk", "Park", 400_000, 12_000, 20)
    found = evaluation_of(
        (
            judged(1, "c0", Verdict.YES),
            judged(2, "gone", Verdict.UNCLEAR, "سبب"),
            judged(3, CHILD, Verdict.YES),
            judged(4, FEASIBILITY, Verdict.NO, "naturreservat"),
            judged(5, FEASIBILITY, Verdict.YES, "utanför reservatet", kind=FindingKind.SETTLED),
            Costing(6, "2026-10-06", "Anna Ek", (park,)),
            Clarification(7, "2026-10-07", "Anna Ek", Step.ASKED, "Var?", "2026-10-14"),
            Clarification(8, "2026-10-09", "Anna Ek", Step.ANSWERED, "عند الطريق", asked=7),
        )
    )
    feasible, received = ProposalState.FEASIBLE, ProposalState.RECEIVED
    proposals = (
        EvaluatedProposal(4, "ضوء على الطريق", "Grimsta", feasible, found),
        EvaluatedProposal(7, "Bänk", "Torget", received, evaluation_of(())),
        EvaluatedProposal(9, "hemlig", "hemma", feasible, found, protected=True),
    )
    content = EvaluationContent(
        *(cases.FRAME, cases.PROCESS_CODE, "2026-11-12", CRITERIA, proposals),
        assessors=("Anna Ek", "Bo Dal"),
    )
    return evaluation_document(content, words(language), language)


def winner_poster(language):
    del language
    result = replace(cases.arabic(), whys=WHYS)
    board = BoardPart(DECIDED, result.items, result.outcome.winners, 1)
    picture = Media("items/V1.png", MediaType.PNG, {"sv": "En lampa vid en väg"}, png())
    plain = Media("items/V2.png", MediaType.PNG, {}, png())
    content = WinnerPoster(result, cases.PROCESS_CODE, {"V1": picture, "V2": plain}, board)
    return winner_poster_document(content, lambda tag: words(tag, context="voter.form"))


HEAD = PaperHead(department="Avdelningen för lokal utveckling", officer="نادية Ek", at_once=True)


def board_content(matter=Matter.RESULT):
    result = cases.arabic() if matter is Matter.RESULT else None
    taken = Participation("2026-11-12", 60, 812, 41, helped=7)
    goals = {"goals": {"sv": "Fler ska ha inflytande."}, "target_group": "Barn"}
    return BoardPaperContent(
        *(matter, replace(cases.FRAME, **goals), HEAD, "2026-11-30", cases.PROCESS_CODE),
        states={ProposalState.FEASIBLE: 9, ProposalState.NOT_FEASIBLE: 2},
        result=result,
        digest_code="9F8E-7D6C-5B4A",
        opened="2026-09-01",
        closed="2026-09-20",
        participation=taken,
    )


def board_paper(language):
    return board_document(board_content(), words(language), language)


def first_board_paper(language):
    return board_document(board_content(Matter.START), words(language), language)


def png():
    target = io.BytesIO()
    Image.new("RGB", (300, 200), (60, 120, 60)).save(target, "PNG")
    return target.getvalue()


WHYS = (Why(Turn("V1", Reason.CHOSEN, 400_000), 214, 180_000),)

PAPERS = {
    made.__name__: made
    for made in (
        cards,
        poster,
        inviting_poster,
        catalogue,
        form,
        key_sheet,
        code_sheet,
        zero_report,
        day_report,
        export_sheet,
        protocol,
        decided_protocol,
        replaced_protocol,
        long_protocol,
        summary,
        observers,
        disclosure,
        steering_list,
        place_notice,
        learning_report,
        answer_letters,
        call_list,
        person_extract,
        retention_plan,
        destruction,
        readiness_report,
        merge_report,
        evaluation_report,
        winner_poster,
        board_paper,
        first_board_paper,
    )
}
