/**
 * The proof that units were told: what was owed for an event, to whom, and what reached
 * them.
 */
package org.lianxi.contract.notice;
