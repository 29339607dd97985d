"""Records what CPython's asyncio does with random tasks, for AsyncioTest.

Run it with CPython 3.11: python3 record.py > asyncio.json

The event loop is asyncio's own; only its clock and its selector are replaced, so that nobody waits: where nothing is
ready, the time is set to that of the next timer. A task joins another one without cancelling it when it is cancelled
itself, and is answered at once where that one has ended; neither is what a bare `await task` does.

Left out are programs in which two timers are due at the same time, for asyncio promises no order there.
"""

import asyncio
import json
import random
import selectors
import sys

SEED = 492
PROGRAMS = 200


class Clocked(asyncio.SelectorEventLoop):
    """A loop whose time passes only where nobody is ready."""

    class Selector(selectors.SelectSelector):
        def select(self, timeout=None):
            if timeout is None:
                raise Stuck
            self.loop.now += timeout
            return super().select(0)

    def __init__(self):
        selector = self.Selector()
        super().__init__(selector)
        selector.loop = self
        self.now = 0.0
        self.due = []

    def time(self):
        return self.now

    def call_at(self, when, callback, *args, context=None):
        self.due.append(when)
        return super().call_at(when, callback, *args, context=context)


class Stuck(Exception):
    pass


class Town:
    """Tasks that do what a program says, and tell of it."""

    def __init__(self, programs, cancels, loop):
        self.programs = programs
        self.cancels = cancels
        self.loop = loop
        self.tasks = []
        self.events = []

    def note(self, text):
        self.events.append(f"{self.loop.now} {text}")

    def spawn(self, coroutine):
        entry = Entry(len(self.tasks) + 1)
        self.tasks.append(entry)
        entry.task = self.loop.create_task(entry.run(coroutine))
        return entry

    async def main(self):
        for index, program in enumerate(self.programs):
            self.spawn(self.body(f"t{index + 1}", index, program))
        for after, whom in self.cancels:
            await asyncio.sleep(after)
            if whom < len(self.tasks):
                self.note(f"main cancels {whom + 1}")
                self.tasks[whom].task.cancel()
        await asyncio.sleep(1000)
        for entry in list(self.tasks):
            self.note(f"main has of {entry.number}: {await self.joined(entry)}")

    async def body(self, name, index, deeds):
        self.note(f"{name} begins")
        try:
            for deed, number in deeds:
                if deed == "sleep":
                    await asyncio.sleep(number)
                    self.note(f"{name} wakes")
                elif deed == "join":
                    if number < index:
                        self.note(f"{name} has {await self.joined(self.tasks[number])}")
                elif deed == "await":
                    if number < index:
                        self.note(f"{name} awaited {await self.tasks[number].join(self.loop)}")
                elif deed == "spawn":
                    child = self.spawn(self.body(f"{name}c", 0, [["sleep", number]]))
                    self.note(f"{name} spawned {child.number}")
                elif deed == "fail":
                    raise ValueError(name)
            return name
        except asyncio.CancelledError:
            self.note(f"{name} is cancelled")
            await asyncio.sleep(0.0625)
            raise
        finally:
            self.note(f"{name} ends")

    async def joined(self, entry):
        try:
            return await entry.join(self.loop)
        except ValueError as failure:
            return f"ValueError {failure}"
        except asyncio.CancelledError:
            if entry.task.done() and entry.task.cancelled():
                return "Cancelled"
            raise


class Entry:
    """A task that others join without asyncio's ties between the two."""

    def __init__(self, number):
        self.number = number
        self.joiners = []
        self.ended = False

    async def run(self, coroutine):
        try:
            return await coroutine
        finally:
            self.ended = True
            for joiner in self.joiners:
                if not joiner.done():
                    joiner.set_result(None)

    async def join(self, loop):
        if not self.ended:
            waiter = loop.create_future()
            self.joiners.append(waiter)
            await waiter
        if not self.task.done():
            # The task has ended in its last step, and asyncio notes that behind it.
            raise AssertionError("joined too early")
        return self.task.result()


def run(programs, cancels):
    loop = Clocked()
    town = Town(programs, cancels, loop)
    try:
        loop.run_until_complete(loop.create_task(town.main()))
    finally:
        for entry in town.tasks:
            entry.task.cancel()
        loop.close()
    ties = len(loop.due) != len(set(loop.due))
    return town.events, ties


def draw(rng):
    programs = []
    for index in range(rng.randint(1, 5)):
        deeds = []
        for _ in range(rng.randint(0, 5)):
            deed = rng.choice(["sleep", "sleep", "sleep0", "join", "await", "spawn", "fail"])
            if deed == "fail" and rng.random() < 0.6:
                deed = "sleep"
            number = {
                "sleep": lambda: rng.randint(1, 4000) / 1024,
                "sleep0": lambda: rng.choice([0, 0, -1]),
                "spawn": lambda: rng.randint(1, 4000) / 1024,
            }.get(deed, lambda: rng.randint(0, 3))()
            deeds.append(["sleep" if deed == "sleep0" else deed, number])
        programs.append(deeds)
    cancels = [[rng.randint(1, 2000) / 1024 + 1 / 2048, rng.randint(0, 5)] for _ in range(rng.randint(0, 3))]
    return programs, cancels


def main():
    rng = random.Random(SEED)
    cases = []
    while len(cases) < PROGRAMS:
        programs, cancels = draw(rng)
        events, ties = run(programs, cancels)
        if not ties:
            cases.append({"programs": programs, "cancels": cancels, "events": events})
    version = ".".join(map(str, sys.version_info[:3]))
    json.dump({"python": version, "seed": SEED, "cases": cases}, sys.stdout, separators=(",", ":"))
    print()


main()
