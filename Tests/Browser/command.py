"""The `assay` command, run as its users run it."""

import hashlib
import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASSAY = Path(os.environ.get("ASSAY", ROOT / ".build/release/assay"))


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def findings(self) -> list[dict]:
        """The findings of a run with `--format json`: one JSON object a line."""
        lines = (self.out + "\n" + self.err).splitlines()
        return [json.loads(line) for line in lines if line.startswith('{"')]

    @property
    def errors(self) -> list[dict]:
        return [finding for finding in self.findings if finding["severity"] == "error"]

    def __str__(self) -> str:
        return f"exit {self.code}\n{self.out}{self.err}"


def assay(*arguments: str | Path, cwd: Path = ROOT, umask: int = -1, **variables) -> Outcome:
    """Runs `assay`; a variable that is None is taken out of the environment."""
    environment = {**os.environ, **variables}
    done = subprocess.run(
        [str(ASSAY), *map(str, arguments)], cwd=cwd, umask=umask, capture_output=True,
        env={name: value for name, value in environment.items() if value is not None},
        encoding="utf-8", timeout=300, stdin=subprocess.DEVNULL)
    return Outcome(done.returncode, done.stdout, done.stderr)


def build(
    content: Path, output: Path, *more: str, templates: Path = ROOT / "Templates", **how
) -> Outcome:
    return assay(
        "build", "--content", content, "--templates", templates, "--output", output, *more, **how)


def copy_of_sources(folder: Path) -> Path:
    """Content/ and Templates/ of the project, copied into a folder that is made for them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def files(folder: Path) -> dict[str, Path]:
    """Every published file by its path; dot files are the command's own, or git's."""
    return {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(p.startswith(".") for p in path.relative_to(folder).parts)}


def tree(folder: Path) -> dict[str, str]:
    """Path and SHA-256 of every published file."""
    return {
        name: hashlib.sha256(path.read_bytes()).hexdigest()
        for name, path in files(folder).items()}


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Path, inode and time of change of every published file: what a rewrite would alter."""
    return {
        name: (path.stat().st_ino, path.stat().st_mtime_ns)
        for name, path in files(folder).items()}
