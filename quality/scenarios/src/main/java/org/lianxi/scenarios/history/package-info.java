/**
 * Histories of any size, made of courses that were played on the real rules: many
 * conferences side by side, each event as the store would have it.
 */
package org.lianxi.scenarios.history;
