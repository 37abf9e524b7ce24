/**
 * Working days 工作日: which days are worked is read from one file a year, never computed,
 * because adjusted days 调休 follow no rule. Terms 期限 of a charter are counted in them or
 * in calendar days. Knows no feature.
 */
package org.lianxi.calendar;
