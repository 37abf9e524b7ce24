/**
 * What the person at the terminal reads: sentences in two languages, tables, progress.
 */
package org.lianxi.standalone.terminal;
