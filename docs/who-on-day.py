"""Who answers for a matter in a town on a day, from the open data alone.
python3 who-on-day.py https://the.site matter town 2024-05-01        (or questions on standard input, one a line)"""
import json, sys
from functools import lru_cache
from urllib.request import urlopen

@lru_cache(maxsize=None)
def record(site, matter):
    return json.load(urlopen(f"{site}/data/v1/matters/{matter}.json"))

def who(site, matter, town, day):
    """The period of that day; None before the county's first entry."""
    for one in record(site, matter)["periods"]:
        if one["town"] == town and one["appliesFrom"] <= day <= (one["appliesThrough"] or "9999"):
            return one

site, *asked = sys.argv[1:]
for question in [asked] if asked else map(str.split, sys.stdin):
    print(json.dumps(who(site, *question), ensure_ascii=False))
