/**
 * Courses of a conference: what a conference's people would do over months or years, made
 * up from its charter and a seed.
 */
package org.lianxi.scenarios.course;
