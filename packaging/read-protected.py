#!/usr/bin/env python3
"""Opens a protected Qadam file without Qadam, so that nobody is locked into one program.

packaging/read-protected.py FILE.qadam PASSPHRASE-FILE OUT.sqlite

The passphrase is the first line of PASSPHRASE-FILE, in UTF-8. OUT.sqlite is written new, readable by its owner only.
Exit code 0: done; 1: wrong passphrase; 2: cut short, changed, or no protected file.

What it needs on Debian: apt-get install python3-argon2 python3-cryptography

The format, all numbers big-endian:

  0  24  "Qadam protected file v1" and a line feed
 24   4  version of the tables
 28  12  Argon2id (RFC 9106): memory in KiB, passes, lanes, each in 4 bytes
 40  16  salt of Argon2id
 56   8  length of the SQLite database
 64  32  HMAC-SHA256 over bytes 0 to 63, under the header key
 96  32  SHA-256 over bytes 0 to 95
128  32  seal: HMAC-SHA256 over bytes 0 to 127 and, for each segment in order, its nonce and tag, under the seal key
160      segments: nonce (12), AES-256-GCM of 65,536 bytes of the database (the last one: of the rest), tag (16)

Argon2id gives a master key of 32 bytes from the passphrase (NFC, UTF-8). From it HKDF-SHA256 without salt makes three
keys of 32 bytes, with the info strings "qadam header 1", "qadam seal 1" and "qadam segments 1".
"""
import hashlib
import hmac
import os
import struct
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"Qadam protected file v1\n"
HEADER, SEAL, SEGMENT, NONCE, TAG = 128, 160, 65536, 12, 16


def refuse(code, sentence):
    print("read-protected: " + sentence, file=sys.stderr)
    sys.exit(code)


def code(key, *parts):
    mac = hmac.new(key, digestmod="sha256")
    for part in parts:
        mac.update(part)
    return mac.digest()


def database(data, passphrase):
    if data[:24] != MAGIC:
        refuse(2, "this is no protected Qadam file of format 1")
    if len(data) < SEAL:
        refuse(2, "the file is cut short")
    version, memory, passes, lanes, salt, length, mac, checksum = struct.unpack_from(">4I16sQ32s32s", data, 24)
    if hashlib.sha256(data[:96]).digest() != checksum:
        refuse(2, "the header was changed")
    if not (1 <= passes <= 10 and 1 <= lanes <= 8 and 8 * lanes <= memory <= 262144 and 1 <= length <= 1 << 30):
        refuse(2, "the header asks for more than Qadam ever does")
    count = -(-length // SEGMENT)
    whole = SEAL + length + count * (NONCE + TAG)
    if len(data) < whole:
        refuse(2, "the file is cut short")
    if len(data) > whole:
        refuse(2, "something is appended to the file")
    secret = unicodedata.normalize("NFC", passphrase).encode()
    master = hash_secret_raw(secret, salt, passes, memory, lanes, 32, Type.ID)
    header_key, seal_key, segment_key = (
        HKDF(SHA256(), 32, None, ("qadam %s 1" % use).encode()).derive(master) for use in ("header", "seal", "segments")
    )
    if not hmac.compare_digest(code(header_key, data[:64]), mac):
        refuse(1, "the passphrase does not open this file")
    step = NONCE + SEGMENT + TAG
    segments = [data[at : at + step] for at in range(SEAL, whole, step)]
    if not hmac.compare_digest(
        code(seal_key, data[:HEADER], *(s[:NONCE] + s[-TAG:] for s in segments)), data[HEADER:SEAL]
    ):
        refuse(2, "the file was changed")
    cipher = AESGCM(segment_key)
    try:
        return b"".join(cipher.decrypt(s[:NONCE], s[NONCE:], None) for s in segments)
    except InvalidTag:
        refuse(2, "the file was changed")


def main():
    if len(sys.argv) != 4:
        refuse(2, "say FILE.qadam PASSPHRASE-FILE OUT.sqlite")
    with open(sys.argv[2], encoding="utf-8-sig", newline="") as words:
        passphrase = words.readline().rstrip("\r\n")
    with open(sys.argv[1], "rb") as file:
        plain = database(file.read(), passphrase)
    with os.fdopen(os.open(sys.argv[3], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(plain)


main()
