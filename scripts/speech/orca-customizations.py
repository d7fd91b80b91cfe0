"""Orca loads this at its start: every utterance goes to a file at once, since its own log comes late and does not say whose language it is."""

import json
import os

from orca import settings, speech, speech_generator

said = open(os.environ["SPEECH_FILE"], "a", encoding="utf-8", buffering=1)


def write(**row):
    said.write(json.dumps(row, ensure_ascii=False) + "\n")


speak = speech._speak
stop = speech.stop
voice_of = speech_generator.SpeechGenerator.voice


def speak_and_write(text, acss, interrupt):
    write(text=text, language=(acss or {}).get("language", ""))
    speak(text, acss, interrupt)


def stop_and_write():
    write(stop=True)
    stop()


def voice_with_language(self, key=None, **arguments):
    [voice] = voice_of(self, key, **arguments)
    # Later versions of Orca choose the voice by it; this one only asks the browser for it.
    voice["language"] = "-".join(filter(None, [arguments.get("language"), arguments.get("dialect")]))
    return [voice]


speech._speak = speak_and_write
speech.stop = stop_and_write
speech_generator.SpeechGenerator.voice = voice_with_language

# The listener reads line by line; echoed keys are not what the page says.
settings.sayAllOnLoad = False
settings.enableKeyEcho = False

# No voice: with one, Orca waits for a sound card that is not there.
speech.init = lambda: None
