"""A program with quicktype's Python classes: reads documents, changes one value in each, and writes them."""
import json
import pathlib
import sys

from agreement import FrameworkAgreement
from amendment import Amendment
from dossier import Dossier
from meeting import Meeting

TYPES = {"frameworkAgreement": FrameworkAgreement, "amendment": Amendment, "meeting": Meeting, "dossier": Dossier}


def change(document):
    """Changes one title: of a focus area, an agenda item, or the document."""
    if isinstance(document, FrameworkAgreement) and document.parts:
        changed = [area for part in document.parts for area in part.focus_areas or []][0]
    elif isinstance(document, Meeting) and document.agenda:
        changed = [item for item in document.agenda if item.title][0]
    else:
        changed = document
    changed.title = changed.title + " (rettet)"


def keep_extensions(source, result):
    """Restores the extensions, which quicktype's Python classes cannot hold."""
    if isinstance(source, dict):
        for name, value in source.items():
            if ":" in name:
                result[name] = value
            elif name in result:
                keep_extensions(value, result[name])
    elif isinstance(source, list):
        for one, other in zip(source, result):
            keep_extensions(one, other)


source_folder, target_folder, *names = sys.argv[1:]
for file in names:
    source = json.loads(pathlib.Path(source_folder, file).read_text("utf-8"))
    document = TYPES[source["type"]].from_dict(source)
    change(document)
    result = document.to_dict()
    keep_extensions(source, result)
    pathlib.Path(target_folder, file).write_text(json.dumps(result, ensure_ascii=False), "utf-8")
