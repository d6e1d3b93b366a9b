"""Prints how many errors Python's jsonschema has for each document on stdin; see mistakes.mjs."""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

folder = pathlib.Path(sys.argv[1])
validators = {}
for line in sys.stdin:
    case = json.loads(line)
    name = case["name"]
    if name not in validators:
        validators[name] = Draft202012Validator(json.loads((folder / (name + ".json")).read_text("utf-8")))
    print(sum(1 for _ in validators[name].iter_errors(json.loads(case["json"]))))
