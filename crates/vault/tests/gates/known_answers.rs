//! The primitives give the answers that their standards print.

use crate::world::hex;
use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use ed25519_dalek::{Signer, SigningKey};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, Serializable};
use sha2::Sha256;

/// RFC 9180's published vectors, the one for our suite; it pins X25519 (RFC 7748) with it. The
/// ciphertext is the first of the Go project's shortened form, checked whole by `second.py`.
#[test]
fn hpke_rfc_9180() {
    let ikm = hex("dac33b0e9db1b59dbbea58d59a14e7b5896e9bdf98fad6891e99d1686492b9ee");
    let (private, public) = X25519HkdfSha256::derive_keypair(&ikm);
    // Clamped, as RFC 7748 asks; the printed key is the same before clamping.
    assert_eq!(
        private.to_bytes()[..],
        hex("487b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320337d")
    );
    assert_eq!(
        public.to_bytes()[..],
        hex("430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c")
    );
    let enc = hex("6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256");
    let opened = hpke::single_shot_open::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private,
        &<X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&enc).unwrap(),
        &hex("4f6465206f6e2061204772656369616e2055726e"),
        &hex(concat!(
            "6a1ae20d33e9c3c93d033e042f9d7a1c5e76d7baf544ace5e57a3ce2bd508192",
            "b4965137416947"
        )),
        &hex(concat!(
            "9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef263c",
            "b1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e235",
            "b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2ba",
            "dfd6dfaac359a5efbb7bcc4b59d538df9a04302e10c8bc1cbf1a0b3a5120ea"
        )),
    );
    assert_eq!(opened.unwrap(), hex("cda7cfad765f5623474d368ccca8af0007cd9f5e4c849f"));
}

/// RFC 5869, A.1.
#[test]
fn hkdf_rfc_5869() {
    let salt = hex("000102030405060708090a0b0c");
    let info = hex("f0f1f2f3f4f5f6f7f8f9");
    let mut okm = [0; 42];
    Hkdf::<Sha256>::new(Some(&salt), &[0x0b; 22]).expand(&info, &mut okm).unwrap();
    let expected = hex(concat!(
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf",
        "34007208d5b887185865"
    ));
    assert_eq!(okm[..], expected);
}

/// RFC 9106, 5.3.
#[test]
fn argon2id_rfc_9106() {
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .data(AssociatedData::new(&[4; 12]).unwrap())
        .build()
        .unwrap();
    let argon = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params);
    let mut tag = [0; 32];
    argon.unwrap().hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
    let expected = hex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    assert_eq!(tag[..], expected);
}

/// RFC 8032, 7.1, test 2.
#[test]
fn ed25519_rfc_8032() {
    let secret = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    let key = SigningKey::from_bytes(&secret.try_into().unwrap());
    assert_eq!(
        key.verifying_key().to_bytes()[..],
        hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    );
    let expected = hex(concat!(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ));
    assert_eq!(key.sign(&[0x72]).to_bytes()[..], expected);
}

/// The GCM specification submitted to NIST, test case 16.
#[test]
fn aes_256_gcm() {
    let key = hex("feffe9928665731c6d6a8f9467308308").repeat(2);
    let nonce = Nonce::try_from(&hex("cafebabefacedbaddecaf888")[..]).unwrap();
    let mut text = hex(concat!(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72",
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    ));
    let aad = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    let cipher = Aes256Gcm::new_from_slice(&key).unwrap();
    let tag = cipher.encrypt_inout_detached(&nonce, &aad, text.as_mut_slice().into()).unwrap();
    let expected = hex(concat!(
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa",
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
    ));
    assert_eq!(text, expected);
    assert_eq!(tag[..], hex("76fc6ece0f4e1768cddf8853bb2d551b"));
}

/// RFC 4231, test case 2, and the first example of FIPS 180.
#[test]
fn hmac_and_sha_256() {
    let mut mac = Hmac::<Sha256>::new_from_slice(b"Jefe").unwrap();
    mac.update(b"what do ya want for nothing?");
    let expected = hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    assert_eq!(mac.finalize().into_bytes()[..], expected);
    let expected = hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(vault::digest(b"abc")[..], expected);
}
