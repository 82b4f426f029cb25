#!/usr/bin/env python3
"""A second implementation of every sealed format, written from its description with another
library (python3-cryptography 48 or newer), so that the golden files do not come from the code
that reads them. It writes `<kind>-<version>.hex` beside itself. Files already released are never
written again: a new format version gets new files, and the old ones must open for ever.

    python3 second.py          write missing files
    python3 second.py check    compare with the files that are there
"""

import hashlib
import hmac
import pathlib
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

HERE = pathlib.Path(__file__).parent


# -- HKDF and HPKE, from RFC 5869 and RFC 9180 --------------------------------------------------

def extract(salt, ikm):
    return hmac.digest(salt or bytes(32), ikm, "sha256")


def expand(prk, info, length):
    out, block, count = b"", b"", 1
    while len(out) < length:
        block = hmac.digest(prk, block + info + bytes([count]), "sha256")
        out, count = out + block, count + 1
    return out[:length]


def hkdf(salt, ikm, info, length=32):
    return expand(extract(salt, ikm), info, length)


KEM_SUITE = b"KEM" + (0x20).to_bytes(2)
SUITE = b"HPKE" + (0x20).to_bytes(2) + (1).to_bytes(2) + (2).to_bytes(2)


def labeled_extract(suite, salt, label, ikm):
    return extract(salt, b"HPKE-v1" + suite + label + ikm)


def labeled_expand(suite, prk, label, info, length):
    return expand(prk, length.to_bytes(2) + b"HPKE-v1" + suite + label + info, length)


def kem_pair(ikm):
    prk = labeled_extract(KEM_SUITE, b"", b"dkp_prk", ikm)
    private = labeled_expand(KEM_SUITE, prk, b"sk", b"", 32)
    private = X25519PrivateKey.from_private_bytes(private)
    return private, private.public_key().public_bytes_raw()


def hpke_context(public, info, ephemeral_ikm):
    ephemeral, enc = kem_pair(ephemeral_ikm)
    dh = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    prk = labeled_extract(KEM_SUITE, b"", b"eae_prk", dh)
    shared = labeled_expand(KEM_SUITE, prk, b"shared_secret", enc + public, 32)
    context = (bytes([0]) + labeled_extract(SUITE, b"", b"psk_id_hash", b"")
               + labeled_extract(SUITE, b"", b"info_hash", info))
    secret = labeled_extract(SUITE, shared, b"secret", b"")
    key = labeled_expand(SUITE, secret, b"key", context, 32)
    nonce = labeled_expand(SUITE, secret, b"base_nonce", context, 12)
    return enc, key, nonce


def hpke_seal(public, info, aad, plain, ephemeral_ikm):
    enc, key, nonce = hpke_context(public, info, ephemeral_ikm)
    return enc + AESGCM(key).encrypt(nonce, plain, aad)


def check_hpke():
    """The published vector of our suite (base mode, KEM 0x20, KDF 1, AEAD 2), in the shortened
    form of the Go standard library: SHAKE-128 over 1,000 ciphertexts of drawn inputs."""
    _, public = kem_pair(bytes.fromhex(
        "dac33b0e9db1b59dbbea58d59a14e7b5896e9bdf98fad6891e99d1686492b9ee"))
    enc, key, nonce = hpke_context(
        public,
        bytes.fromhex("4f6465206f6e2061204772656369616e2055726e"),
        bytes.fromhex("2cd7c601cefb3d42a62b04b7a9041494c06c7843818e0ce28a8f704ae7ab20f9"))
    assert enc.hex() == "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256"
    drawn, at = hashlib.shake_128().digest(1_000_000), 0
    sink = hashlib.shake_128()

    def draw():
        nonlocal at
        length = drawn[at]
        at += 1 + length
        return drawn[at - length:at]

    for n in range(1000):
        aad, plain = draw(), draw()
        at_n = bytes(a ^ b for a, b in zip(nonce, n.to_bytes(12)))
        sealed = AESGCM(key).encrypt(at_n, plain, aad)
        if n == 0:
            print("first of the published vector:", aad.hex(), plain.hex(), sealed.hex())
        sink.update(sealed)
    assert sink.hexdigest(16) == "1702e73e1e71705faa8241022af1deea", sink.hexdigest(16)


# -- Our formats --------------------------------------------------------------------------------

def binding(form, *fields):
    out = b""
    for field in (b"shopfloor", form, *fields):
        out += len(field).to_bytes(4) + field
    return out


def pad(plain):
    size = 64
    while size < len(plain):
        size *= 2
    return plain.ljust(size, b"\0")


def envelope(key, epoch, place, plain, salt):
    okm = hkdf(salt, key, place, 60)
    head = bytes([1, 1]) + epoch.to_bytes(4) + salt + okm[44:]
    return head + AESGCM(okm[:32]).encrypt(okm[32:44], pad(plain), place)


def varint(n):
    out = b""
    while n > 0x7f:
        out, n = out + bytes([n & 0x7f | 0x80]), n >> 7
    return out + bytes([n])


def counted(data):
    return varint(len(data)) + data


def u(n, length):
    return n.to_bytes(length)


# -- The world of the golden files ---------------------------------------------------------------

SEED, SEED2 = bytes(range(32)), bytes(range(32, 64))
ACCOUNT, SLOT, SPACE, TURF, RECORD = (bytes([n] * 16) for n in (0xA1, 0xA2, 0xA3, 0xA4, 0xA5))
EPOCH = 7
SPACE_KEY, STAT_KEY, TURF_KEY = (bytes([n] * 32) for n in (0xB1, 0xB2, 0xB3))
WORDS = b"abacus abdomen abdominal abide abiding ability"
PHRASE = "solidarity forever ✊".encode()
DEVICE = bytes([0xC1] * 32)
SALT24, SALT16, EPHEMERAL = bytes(range(24)), bytes(range(16)), bytes([0xD1] * 32)
BOOT, COOKIE, PEPPER = bytes([0xE1] * 32), bytes([0xE2] * 32), bytes([0xE3] * 32)
LINK = bytes([0xC2] * 16)
LETTERS = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def form(what):
    return hkdf(b"", LINK, binding(b"form/1", what))


def identity(seed, what):
    return hkdf(b"", seed, binding(b"identity/1", what))


def public(seed):
    kem = kem_pair(identity(seed, b"kem"))[1]
    sign = Ed25519PrivateKey.from_private_bytes(identity(seed, b"sign"))
    return kem, sign.public_key().public_bytes_raw()


def derived(label, key, what):
    return hkdf(b"", key, binding(b"key/1", label, what))


def slot(kind, cost, key):
    head = bytes([1, kind]) + b"".join(u(n, 4) for n in cost) + SALT16
    place = binding(b"slot/1", head, ACCOUNT, SLOT)
    return head + envelope(key, 0, place, counted(SEED), SALT24)


def slot_key(kind, secret):
    return hkdf(SALT16, secret, binding(b"slot-key/1", bytes([kind])))


def stretch(secret):
    return Argon2id(salt=SALT16, length=32, iterations=3, lanes=1, memory_cost=65536).derive(secret)


def code():
    secret = LETTERS[:26]
    rest = 0
    for letter in secret:
        rest = (rest * 32 + LETTERS.index(letter)) % 1021
    code = secret + bytes([LETTERS[rest // 32], LETTERS[rest % 32]])
    return b"-".join(code[at:at + 4] for at in range(0, 28, 4))


def wrap(purpose, turf, key):
    info = binding(b"wrap/1", purpose, SPACE, u(EPOCH, 4), ACCOUNT)
    return bytes([1, 1]) + hpke_seal(public(SEED)[0], info, turf, key, EPHEMERAL)


def entry(member, role, seed, turfs):
    return member + varint(role) + b"".join(public(seed)) + varint(len(turfs)) + b"".join(turfs)


def roster(version, previous, entries):
    plain = varint(version) + previous + ACCOUNT + varint(len(entries)) + b"".join(entries)
    sign = Ed25519PrivateKey.from_private_bytes(identity(SEED, b"sign"))
    signature = sign.sign(binding(b"roster-signature/1", SPACE, plain))
    place = binding(b"roster/1", SPACE, u(EPOCH, 4))
    key = derived(b"space", SPACE_KEY, b"roster")
    sealed = envelope(key, EPOCH, place, counted(plain) + counted(signature), SALT24)
    return sealed, hashlib.sha256(binding(b"roster-hash/1", plain)).digest()


def record(label, key, name):
    plain = counted(name.encode()) + varint(300) + varint(2) + varint(7) + varint(70_000)
    place = binding(b"record/1", b"worker", SPACE, TURF, RECORD, u(3, 2), u(9, 8), u(EPOCH, 4))
    return envelope(derived(label, key, b"records"), EPOCH, place, plain, SALT24)


def audit_entry():
    _, key = kem_pair(derived(b"space", SPACE_KEY, b"audit"))
    aad = binding(b"audit-entry/1", u(5, 8), bytes([0xF1] * 32))
    info = binding(b"audit/1", u(EPOCH, 4))
    sealed = hpke_seal(key, info, aad, pad(counted(b"unlock failed")), EPHEMERAL)
    sealed = bytes([1, 1]) + u(EPOCH, 4) + sealed
    return sealed, hashlib.sha256(bytes([0xF1] * 32) + u(5, 8) + sealed).digest()


def form_answer():
    _, key = kem_pair(hkdf(b"", bytes([0xC3] * 32), binding(b"form-keys/1")))
    info, aad = binding(b"form-answers/1", form(b"id")[:16]), binding(b"form-answer/1", RECORD)
    return key, bytes([1, 1]) + hpke_seal(key, info, aad, pad(counted(b"I sign")), EPHEMERAL)


def golden():
    lead = entry(ACCOUNT, 0, SEED, [TURF])
    first, first_hash = roster(1, bytes(32), [lead])
    second, _ = roster(2, first_hash, [lead, entry(bytes([0xAA] * 16), 2, SEED2, [])])
    sealed_entry, head = audit_entry()
    session_key = hkdf(BOOT, COOKIE, binding(b"session-key/1"))
    session = envelope(session_key, 0, binding(b"session/1", b"keys"), counted(b"held"), SALT24)
    ring_place = binding(b"ring/1", ACCOUNT, u(4, 8))
    invite = binding(b"invite/1", RECORD, *public(SEED2))
    start = binding(b"invite-start/1", RECORD, *public(SEED2), SPACE)
    start = envelope(hkdf(RECORD, WORDS, start), 0, start, varint(2) + bytes([0xF1] * 32), SALT24)
    offer_place = binding(b"form-offer/1", form(b"id")[:16])
    offer = envelope(form(b"offer"), 0, offer_place, counted(b"the card"), SALT24)
    both = stretch(PHRASE) + DEVICE
    handle = binding(b"handle/1", b"amber-otter-4821")
    return {
        "binding-1": binding(b"record/1", b"worker", b"", b"\x01\x02"),
        "identity-1": b"".join(public(SEED)),
        "ring-1": envelope(identity(SEED, b"ring"), 0, ring_place, counted(b"the ring"), SALT24),
        "slot-words-1": slot(1, (65536, 3, 1), stretch(WORDS)),
        "slot-device-1": slot(2, (65536, 3, 1), slot_key(2, both)),
        "slot-recovery-1": slot(3, (0, 0, 0), slot_key(3, code())),
        "code-1": code(),
        "wrap-space-1": wrap(b"space", bytes(16), SPACE_KEY),
        "wrap-stat-1": wrap(b"stat", bytes(16), STAT_KEY),
        "wrap-turf-1": wrap(b"turf", TURF, TURF_KEY),
        "record-turf-1": record(b"turf", TURF_KEY, "Ada"),
        "record-stat-1": record(b"stat", STAT_KEY, "Ada"),
        "record-space-1": record(b"space", SPACE_KEY, "Ada " * 400),
        "roster-first-1": first,
        "roster-second-1": second,
        "invite-proof-1": hkdf(RECORD, WORDS, invite),
        "invite-start-1": start,
        "audit-entry-1": sealed_entry,
        "audit-head-1": head,
        "form-id-1": form(b"id")[:16],
        "form-offer-1": offer,
        "form-public-1": form_answer()[0],
        "form-answer-1": form_answer()[1],
        "session-1": session,
        "sid-1": hashlib.sha256(b"sid" + COOKIE).digest(),
        "handle-mac-1": hmac.digest(PEPPER, handle, "sha256"),
    }


if __name__ == "__main__":
    check_hpke()
    for name, data in golden().items():
        path = HERE / f"{name}.hex"
        if not path.exists() and "check" not in sys.argv:
            path.write_text(data.hex() + "\n")
        assert path.read_text().strip() == data.hex(), f"{name} differs"
    print(len(golden()), "golden files agree")
