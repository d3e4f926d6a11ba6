"""Compares trees read by minutebook with those that YAML parsers read from the same lines.

Usage: yaml_trees.py FILE, where each line of FILE is {"text": ..., "tree": ...} in JSON: a string for a
scalar, "" for an empty value, a list for a list, and {"fields": [[name, value], ...]} for fields.
Prints each document that a parser reads otherwise, then a line with the names of the parsers. PyYAML reads
YAML 1.1; where ruamel.yaml is installed too, it reads YAML 1.2.
"""

import json
import sys

import yaml


def parsers():
    yield "PyYAML " + yaml.__version__, lambda text: yaml.load(text, Loader=yaml.BaseLoader)
    try:
        import ruamel.yaml
    except ImportError:
        return
    loader = ruamel.yaml.YAML(typ="base", pure=True)
    yield "ruamel.yaml " + ruamel.yaml.__version__, loader.load


def tree(value):
    if isinstance(value, dict):
        return {"fields": [[tree(name), tree(entry)] for name, entry in value.items()]}
    if isinstance(value, list):
        return [tree(item) for item in value]
    return value


def main():
    documents = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    names = []
    for name, load in parsers():
        names.append(name)
        for document in documents:
            try:
                other = tree(load(document["text"]))
            except Exception as error:  # whatever stops a parser is a difference
                other = f"{type(error).__name__}: {error}"
            # A document without fields is an empty value to YAML.
            if other in ("", None) and document["tree"] == {"fields": []}:
                continue
            if other != document["tree"]:
                print(f"{name} reads {document['text']!r}")
                print(f"  as {other!r}\n  not {document['tree']!r}")
    print(f"compared {len(documents)} documents with {', '.join(names)}")


main()
