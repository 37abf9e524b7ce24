/**
 * The log that outsiders can verify: canonical entries and the Merkle tree over them (RFC
 * 6962). JDK only, small enough to be read by an auditor.
 */
package org.lianxi.audit;
