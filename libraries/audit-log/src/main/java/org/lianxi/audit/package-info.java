/**
 * The log that outsiders can verify, without trusting whoever runs it and without this
 * program: every format is one that others read and write too.
 * <p>
 * <b>What is logged.</b> {@link org.lianxi.audit.LogEntry} is the canonical form of one
 * event (RFC 8785 JSON). It holds digests of what is stored, never the payload, so
 * erasing a person's key changes no hash.
 * <p>
 * <b>The tree.</b> {@link org.lianxi.audit.Hash}, {@link org.lianxi.audit.MerkleTree} and
 * {@link org.lianxi.audit.Nodes} are the Merkle tree of RFC 6962 section 2.1 with
 * SHA-256. {@link org.lianxi.audit.InclusionProof} and
 * {@link org.lianxi.audit.ConsistencyProof} are made as in RFC 6962 sections 2.1.1 and
 * 2.1.2 and verified as in RFC 9162 sections 2.1.3.2 and 2.1.4.2. Leaves are counted from
 * 0 there; the log counts its entries from 1, so entry {@code idx} is leaf
 * {@code idx - 1}.
 * <p>
 * <b>The tree as files.</b> {@link org.lianxi.audit.TilePath},
 * {@link org.lianxi.audit.Tile} and {@link org.lianxi.audit.EntryBundle} are
 * c2sp.org/tlog-tiles: tiles of 256 hashes, bundles of 256 entries, partial ones at the
 * right edge. {@link org.lianxi.audit.TiledLog} reads a log in this form.
 * <p>
 * <b>What is signed.</b> {@link org.lianxi.audit.Note} is c2sp.org/signed-note,
 * {@link org.lianxi.audit.Checkpoint} is c2sp.org/tlog-checkpoint.
 * {@link org.lianxi.audit.SigningKey} and {@link org.lianxi.audit.VerifierKey} are
 * Ed25519 keys of logs and of witnesses, the latter in the encoding that is known as
 * vkey. {@link org.lianxi.audit.Cosignature} is the Ed25519 form of
 * c2sp.org/tlog-cosignature, {@link org.lianxi.audit.LogProof} is c2sp.org/tlog-proof.
 * <p>
 * Everything is parsed strictly: there is one way to write each thing, another one is a
 * {@link org.lianxi.audit.MalformedException} that says what is wrong. What is
 * well-formed and not true is a {@link org.lianxi.audit.VerificationException}.
 * <p>
 * <b>What this cannot show.</b> Whoever holds the signing key can cut off the tail, or
 * write another log, and sign that. It shows only to those who kept a checkpoint of the
 * log as it was, or to a witness who did.
 * <p>
 * This package is the JDK alone, small enough to be read by an auditor in an hour.
 * {@link org.lianxi.audit.store} reads logs from where they are,
 * {@link org.lianxi.audit.cli} is the command line.
 */
package org.lianxi.audit;
