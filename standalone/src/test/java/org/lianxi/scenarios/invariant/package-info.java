/**
 * The invariants of a conference's log, written down from the design alone: nothing here
 * asks a rule of the services. The numbers are the design's (INV-01 to INV-32).
 */
package org.lianxi.scenarios.invariant;
