"""Every kind of file and folder, used in one folder: what a path has to hold for."""

from contextlib import closing
from pathlib import Path

from mbdesk.domain.ballot import Choice
from mbdesk.domain.station import ReportKind
from mbdesk.models.opening import back_up
from mbdesk.services.centre.central_file import open_central, unlock_signing
from mbdesk.services.centre.keys.key_files import copy_key_file
from mbdesk.services.centre.media import read_media
from mbdesk.services.centre.proposals.proposal_files import write_proposals
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.counting.count import sign_result, tally, write_box_file
from mbdesk.services.counting.count_elsewhere import count_box_file, unlock_for_box
from mbdesk.services.counting.count_papers import write_count_protocol
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.receipts import read_receipt
from mbdesk.services.exchange.station_papers import save_report
from mbdesk.services.rehearsal.demo_pictures import demo_pictures
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy, copy_state
from mbdesk.services.station.paper import write_forms
from mbdesk.services.station.restoring import restore_station
from mbdesk.services.station.second_copy import CopyState
from mbdesk.services.station.station_folder import open_station
from mbdesk.words import untranslated
from tests.process.scene import PASSPHRASE, set_up, voting_day


def use_every_file(folder: Path, name: str) -> None:
    """Make every kind of file in a new folder, with names that hold `name`, and use each."""
    copies, media = folder / f"copy {name[:90]}", folder / f"media {name[:90]}"
    for each in (folder, copies):
        each.mkdir()
    with closing(set_up(folder, name=name)) as scene:
        open_voting(scene.central)
        new = scene.add("Torget")
        with enrol(scene.pack(new), folder / name, new.code, voting_day) as station:
            choose_copy(station, copies)
            cast(station, Choice(("bench",)))
            assert copy_state(station) is CopyState.CURRENT
            assert export(station, folder, final=True).path.parent == folder
            assert merge_files(scene.central, [folder], scene.signing).new == 1
            (receipt,) = folder.glob("*.mbreceipt")
            assert read_receipt(station, receipt).votes == 1
            save_report(station, ReportKind.DAY, folder, untranslated, "en")
            write_forms(station, folder, lambda _language: untranslated, ["ar"])
        close_voting(scene.central)
        tally(scene.central, scene.counting)
        box = write_box_file(scene.central, folder, scene.signing)
        keys = unlock_for_box(box, (scene.key_file, PASSPHRASE), (scene.key_file, PASSPHRASE))
        assert count_box_file(box, copies, keys, voting_day()).parent == copies
        result = sign_result(scene.central, folder, scene.signing)
        assert check_file(result, scene.central).refusal is None
        write_count_protocol(scene.central, folder / f"{name}.pdf", untranslated, "sv")
        write_proposals(scene.central, folder / f"out {name[:90]}")
        copy_key_file(scene.central, scene.key_file, copies)
        demo_pictures().lay_out(media, {"map": "map"})
        assert len(read_media(media)) == 1
    with open_station(folder / name, voting_day) as station:
        assert station.counts().votes == 1
    central = folder / f"{name}.mbdesk"
    with open_central(central) as again:
        assert again.counts().votes == 1
        unlock_signing(again, folder / f"{name}.mbkeys", PASSPHRASE)
    assert back_up(central, 0).read_bytes() == central.read_bytes()
    with restore_station(copies, folder / f"new {name[:90]}", new.code, voting_day) as restored:
        assert restored.counts().votes == 1
