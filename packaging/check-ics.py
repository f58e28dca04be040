"""Reads Qadam's calendar with other programs and says what they found; run it by check-ics.sh."""

import datetime
import json
import os
import pathlib
import subprocess
import sys

import gi
import icalendar

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib

QADAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
FILE = WORK / "sample.qadam"
ZONES = ["Asia/Almaty", "America/New_York", "Pacific/Kiritimati"]
DAY = datetime.timedelta(days=1)
TYPED = "Zebra"


def must(holds, sentence):
    if not holds:
        sys.exit("check-ics: " + sentence)


def qadam(*arguments):
    made = subprocess.run([QADAM, *map(str, arguments)], capture_output=True, text=True)
    must(made.returncode == 0 and not made.stderr, f"qadam {arguments} said: {made.stderr}")
    return made.stdout


def dates_of_the_plan():
    status = json.loads(qadam("status", FILE, "--json"))
    return {one["id"]: datetime.date.fromisoformat(one["due"]) for one in status["deadlines"]}


def by_icalendar(path):
    """UID to (date, title, reminders in seconds from midnight of that day, sequence, status)."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    must(not calendar.errors, f"icalendar complains: {calendar.errors}")
    found = {}
    for event in calendar.walk("VEVENT"):
        must(not event.errors, f"icalendar complains: {event.errors}")
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        must(type(start) is datetime.date and end == start + DAY, f"{start} to {end} is no whole day")
        alarms = sorted(int(alarm["TRIGGER"].dt.total_seconds()) for alarm in event.walk("VALARM"))
        must(event["UID"] not in found, f"{event['UID']} stands twice")
        found[str(event["UID"])] = (start, str(event["SUMMARY"]), alarms, int(event["SEQUENCE"]), str(event["STATUS"]))
    return found


def each(component, kind):
    one = component.get_first_component(kind)
    while one:
        yield one
        one = component.get_next_component(kind)


def by_libical(path):
    """The same, by libical."""
    kinds = ICalGLib.ComponentKind
    calendar = ICalGLib.Component.new_from_string(path.read_bytes().decode("utf-8"))
    must(calendar.count_errors() == 0, "libical complains: " + calendar.as_ical_string())
    found = {}
    for event in each(calendar, kinds.VEVENT_COMPONENT):
        start = event.get_dtstart()
        must(start.is_date(), f"{start.as_ical_string()} is no date")
        alarms = sorted(
            alarm.get_first_property(ICalGLib.PropertyKind.TRIGGER_PROPERTY).get_trigger().get_duration().as_int()
            for alarm in each(event, kinds.VALARM_COMPONENT)
        )
        status = {"CONFIRMED": ICalGLib.PropertyStatus.CONFIRMED, "CANCELLED": ICalGLib.PropertyStatus.CANCELLED}
        found[event.get_uid()] = (
            datetime.date(start.get_year(), start.get_month(), start.get_day()),
            event.get_summary(),
            alarms,
            event.get_sequence(),
            next(name for name, value in status.items() if value == event.get_status()),
        )
    return found


class Khal:
    """A calendar program with a calendar of its own, somewhere in the world."""

    def __init__(self, zone):
        self.zone = zone
        home = WORK / zone.replace("/", "-")
        (home / "calendar").mkdir(parents=True)
        self.config = home / "config"
        self.config.write_text(
            f"""[calendars]
[[qadam]]
path = {home / "calendar"}
[sqlite]
path = {home / "khal.db"}
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = qadam
"""
        )
        self.environment = dict(os.environ, TZ=zone, HOME=str(home), XDG_CACHE_HOME=str(home), LC_ALL="C.UTF-8")

    def run(self, *arguments):
        made = subprocess.run(
            ["khal", "-c", str(self.config), *arguments], capture_output=True, text=True, env=self.environment
        )
        must(made.returncode == 0, f"khal {arguments} said: {made.stdout}{made.stderr}")
        must("rror" not in made.stderr and "arning" not in made.stderr, f"khal complains: {made.stderr}")
        return made.stdout

    def read(self, path):
        self.run("import", "--batch", str(path))

    def listed(self, first, last):
        """UID to (date, title) of what it shows from day to day."""
        lines = self.run(
            "list", "--once", "--day-format", "", "--format", "{uid}|{start-long}|{end-long}|{title}",
            first.isoformat(), last.isoformat(),
        ).splitlines()
        found = {}
        for line in filter(None, lines):
            uid, start, end, title = line.split("|")
            must(start == end, f"khal in {self.zone} shows {title} from {start} to {end}")
            must(uid not in found, f"khal in {self.zone} shows {title} twice")
            found[uid] = (datetime.date.fromisoformat(start), title)
        return found


def look(path, calendars):
    """What all readers find, when they find the same as the plan."""
    found = by_icalendar(path)
    must(found == by_libical(path), "icalendar and libical do not find the same")
    text = path.read_bytes().replace(b"\r\n ", b"")
    must(TYPED.encode() not in text, "what was typed is in the calendar")
    standing = {uid: one for uid, one in found.items() if one[4] == "CONFIRMED"}
    plan = dates_of_the_plan()
    must(sorted(one[0] for one in standing.values()) == sorted(plan.values()), "the dates are not those of the plan")
    for name, due in plan.items():
        must(any(uid.startswith(name + "-") and one[0] == due for uid, one in standing.items()), f"{name} is not {due}")
    days = [one[0] for one in found.values()]
    for calendar in calendars:
        calendar.read(path)
        shown = calendar.listed(min(days) - DAY, max(days) + DAY)
        must({uid: one[:2] for uid, one in found.items()} == shown, f"khal in {calendar.zone} shows {shown}")
    return found


def tell(heading, found):
    print(heading)
    for date, title, alarms, _, status in sorted(found.values()):
        hours = ", ".join(f"{seconds / 3600:g} h" for seconds in alarms)
        print(f"  {date}  {title}" + (f"  ({status.lower()})" if status != "CONFIRMED" else "") + f"  [{hours}]")


def main():
    today = datetime.date.today()
    qadam("new", FILE, "--sample")
    calendars = [Khal(zone) for zone in ZONES]

    qadam("export", "ics", FILE, WORK / "first.ics")
    first = look(WORK / "first.ics", calendars)
    tell(f"First export: {len(first)} dates, the same to icalendar, libical and khal in {', '.join(ZONES)}", first)
    alarms = [seconds for one in first.values() for seconds in one[2]]
    must(all(seconds % (24 * 3600) == 9 * 3600 for seconds in alarms), "a reminder is not at 9:00")
    must(alarms, "nothing reminds")

    # A second attempt at Astana Hub moves the end of its review.
    qadam("record", FILE, "hub-refused", today - DAY, "--reference", TYPED)
    qadam("record", FILE, "hub-submitted", today, "--reference", TYPED)
    qadam("export", "ics", FILE, WORK / "second.ics")
    second = look(WORK / "second.ics", calendars)
    tell("Second export, after a refusal and a new attempt, read into the same calendars", second)

    moved = {uid: (first[uid][0], second[uid][0]) for uid in first if first[uid][0] != second[uid][0]}
    must(first.keys() == second.keys(), "the second export does not have the same dates as the first")
    must(len(moved) == 1 and all(uid.startswith("review-") for uid in moved), f"moved: {moved}")
    must(all(second[uid][3] > first[uid][3] for uid in first), "the sequence does not grow")
    for old, new in moved.values():
        print(f"The review moved from {old} to {new}; no calendar has more dates than before: {len(second)}")

    # A stay starts a notification; taken away, its date has to go from the calendars that have it.
    qadam("stay", FILE, "--in", today, "--city", TYPED)
    qadam("export", "ics", FILE, WORK / "third.ics")
    third = look(WORK / "third.ics", calendars)
    stays = json.loads(qadam("stay", FILE, "--list", "--json"))["stays"]
    qadam("stay", FILE, "--remove", stays[-1]["id"])
    qadam("export", "ics", FILE, WORK / "fourth.ics")
    fourth = look(WORK / "fourth.ics", calendars)
    tell("Fourth export, after a stay was recorded (third) and taken away", fourth)
    gone = {uid for uid in fourth if fourth[uid][4] == "CANCELLED"}
    must(third.keys() == fourth.keys(), "the fourth export does not have the same dates as the third")
    must(gone == third.keys() - second.keys() and gone, f"cancelled: {gone}")
    must(all(third[uid][2] and not fourth[uid][2] for uid in gone), "what is cancelled still rings")
    print(f"What the stay asked for is cancelled in every calendar and rings no more: {len(gone)}")



main()
