"""Records what CPython's itertools do with random items and random calls.

    python3.11 record.py > cases.json

The seed is fixed, so the same Python writes the same file. Each case is a line:

    tool       what is called
    items      what the source gives; null is None
    arguments  numbers for islice (a stop of null is None), the number for tee,
               the default for next, the filler for zip_longest
    function   which function it gets, if it gets one
    script     which generator takes each step: 0 is the tool's own; of groupby,
               1 and so on are its groups; of tee, each number is a branch
    trace      for each step the value or the end, how many items the source has
               given by then, and how often the function was called
    refused    that the call itself raised ValueError
"""

import itertools
import json
import random
import sys

SEED = 20260111
CASES = 30

FUNCTIONS = {
    'below 4': lambda n: n is not None and n < 4,
    'add': lambda total, n: total + n,
    'subtract': lambda total, n: total - n,
    'max': max,
    'half': lambda n: None if n is None else n // 2,
    'itself': lambda n: n,
}


class Counted:
    """Counts the items that are taken and the calls of the function."""

    def __init__(self, items, function):
        self.items, self.function = items, function
        self.pulled = self.asked = 0

    def __iter__(self):
        for item in self.items:
            self.pulled += 1
            yield item

    def call(self, *arguments):
        self.asked += 1
        return FUNCTIONS[self.function](*arguments)


def generators(tool, source, arguments):
    """The tool's iterators; a group's are added when it is handed out."""
    items = iter(source)
    if tool == 'next':
        return [iter(lambda: next(items, arguments[0]), object())]
    if tool == 'zip_longest':
        return [itertools.zip_longest(items, items, fillvalue=arguments[0])]
    if tool == 'tee':
        return list(itertools.tee(items, arguments[0]))
    if tool == 'islice':
        return [itertools.islice(items, *arguments)]
    if tool in ('takewhile', 'dropwhile'):
        return [getattr(itertools, tool)(source.call, items)]
    if tool in ('accumulate', 'groupby'):
        return [getattr(itertools, tool)(items, source.call)]
    raise ValueError(tool)


def step(tool, iterators, index, source):
    result = {}
    try:
        value = next(iterators[index])
        if tool == 'groupby' and index == 0:
            iterators.append(value[1])
            value = value[0]
        result['value'] = value
    except StopIteration:
        result['end'] = True
    return result | {'pulled': source.pulled, 'asked': source.asked}


def drawn(rng, tool):
    """Items, arguments and the name of a function that suit the tool."""
    number = lambda: rng.randrange(8)
    rarely_none = lambda: None if rng.random() < 0.2 else number()
    if tool in ('next', 'zip_longest'):
        return [rarely_none() for _ in range(rng.randrange(7))], [rarely_none()], None
    if tool == 'tee':
        return [rarely_none() for _ in range(rng.randrange(6))], [rng.randrange(1, 4)], None
    if tool == 'islice':
        stop = None if rng.random() < 0.2 else rng.randrange(-1, 12)
        arguments = [rng.randrange(-1, 7) if rng.random() < 0.3 else rng.randrange(4), stop, rng.randrange(0, 5) or 1]
        if rng.random() < 0.05:
            arguments[2] = -rng.randrange(2)
        return [number() for _ in range(rng.randrange(12))], arguments, None
    if tool == 'accumulate':
        return [number() for _ in range(rng.randrange(7))], [], rng.choice(['add', 'subtract', 'max'])
    if tool == 'groupby':
        items = [rarely_none() if rng.random() < 0.2 else rng.randrange(4) for _ in range(rng.randrange(12))]
        return items, [], rng.choice(['half', 'half', 'itself'])
    return [rarely_none() if rng.random() < 0.3 else rng.randrange(6) for _ in range(rng.randrange(9))], [], 'below 4'


def recorded(rng, tool):
    items, arguments, function = drawn(rng, tool)
    source = Counted(items, function)
    case = {'tool': tool, 'items': items, 'arguments': arguments, 'function': function, 'script': [], 'trace': []}
    try:
        iterators = generators(tool, source, arguments)
    except ValueError:
        return case | {'refused': True}
    steps = len(items) + 3 if len(iterators) == 1 and tool != 'groupby' else len(items) * len(iterators) + 4
    for _ in range(steps):
        # The newest of several takes a step more often than the others, so that scripts get somewhere.
        index = rng.choice([rng.randrange(len(iterators)), len(iterators) - 1])
        case['script'].append(index)
        case['trace'].append(step(tool, iterators, index, source))
    return case


def main():
    if sys.version_info[:2] != (3, 11):
        sys.exit('The cases are those of Python 3.11.')
    rng = random.Random(SEED)
    tools = ['next', 'zip_longest', 'islice', 'takewhile', 'dropwhile', 'accumulate', 'groupby', 'tee']
    lines = [json.dumps(recorded(rng, tool)) for tool in tools for _ in range(CASES)]
    print('{"python": "%s", "cases": [' % sys.version.split()[0])
    print(',\n'.join(lines))
    print(']}')


main()
