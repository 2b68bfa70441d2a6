"""Look for documents that are accepted and should not be: ``python tests/properties/fuzz_accept.py --seconds 600``.

Prints how many documents were tried and accepted; exits 1 and writes each document that was accepted wrongly beside
the place where it runs.
"""

import argparse
import json
import sys
import time
from pathlib import Path
from random import Random

from near import Near
from sound import wrong

from veiskille import profiles


def main() -> int:
    """Fuzz for a time; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=50_000, help="largest example to begin from, in bytes")
    options = parser.parse_args()
    random = Random(options.seed)  # noqa: S311 - no secret is drawn
    near = Near.of(random, profiles(), options.size)
    tried = accepted = faulty = 0
    end = time.monotonic() + options.seconds
    while time.monotonic() < end:
        profile, tree = near.draw()
        tried += 1
        yes, found = wrong(tree, profile)
        accepted += yes
        if found:
            faulty += 1
            Path(f"accepted-{options.seed}-{faulty}.json").write_text(json.dumps(tree, indent=2), "utf-8")
            print(profile, *found[:4], sep="\n  ")
    print(f"seed {options.seed}: {tried} documents, {accepted} accepted, {faulty} of them wrongly")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
