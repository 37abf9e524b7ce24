/**
 * Which cases there are, how far each has come, who still has to answer, and which
 * statutory clocks run.
 */
package org.lianxi.query.casework.board;
