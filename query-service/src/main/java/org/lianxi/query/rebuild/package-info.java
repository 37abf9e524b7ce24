/**
 * Rebuilds views from the log beside those that are answered from, compares them, and
 * swaps them in.
 */
package org.lianxi.query.rebuild;
