"""What a browser was told is saved is on the disk, whenever the desk is killed."""

import os
import random
import signal
import sqlite3
import threading
import time
import uuid

from visitor import Visitor

ROUNDS = int(os.environ.get("LODS_CRASH_ROUNDS", "20"))


def savers(visitor, stop, told, wrong):
    """Saves without a pause until the desk is gone."""
    def work():
        own = visitor.again()
        while not stop.is_set():
            try:
                entry = own.save()
            except OSError:
                return
            except Exception as problem:
                # An answer that was cut off in the middle is none.
                if type(problem).__module__ != "http.client":
                    wrong.append(repr(problem))
                return
            if entry:
                told.append(entry)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    return threads


def test_kill_loses_no_acknowledged_entry(desk):
    draw = random.Random(20261121)
    visitor = Visitor(desk.base)
    visitor.pair(desk.code())
    told, wrong = [], []
    for _ in range(ROUNDS):
        stop = threading.Event()
        threads = savers(visitor, stop, told, wrong)
        time.sleep(0.05 + draw.random() * 0.4)
        desk.stop(signal.SIGKILL)
        stop.set()
        for thread in threads:
            thread.join()
        desk.start()
    desk.stop()
    assert not wrong
    assert len(told) > ROUNDS
    file = sqlite3.connect(os.path.join(desk.folder, "desk.sqlite"))
    stored = {str(uuid.UUID(bytes=row[0])) for row in file.execute("SELECT id FROM entry")}
    assert set(told) <= stored
    assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    print(f"{ROUNDS} kills, {len(told)} entries acknowledged, none lost")
