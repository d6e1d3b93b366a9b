"""Prints the number of errors that Python's jsonschema reports for each document on stdin; see mistakes.mjs."""
import json
import pathlib
import re
import sys
import warnings

from jsonschema import Draft202012Validator



def compile_patterns(schema):
    """Compiles each pattern, so that Python raises an error or a warning for an unsupported one."""
    if isinstance(schema, dict):
        for pattern in [schema.get("pattern"), *schema.get("patternProperties", {})]:
            if isinstance(pattern, str):
                re.compile(pattern)
    for inner in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else []:
        compile_patterns(inner)


folder = pathlib.Path(sys.argv[1])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for file in folder.rglob("*.json"):
        compile_patterns(json.loads(file.read_text("utf-8")))

validators = {}
for line in sys.stdin:
    case = json.loads(line)
    name = case["name"]
    if name not in validators:
        validators[name] = Draft202012Validator(json.loads((folder / (name + ".json")).read_text("utf-8")))
    print(sum(1 for _ in validators[name].iter_errors(json.loads(case["json"]))))
