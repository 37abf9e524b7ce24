/**
 * Names of people beyond the public roster, for answers: views hold references only, and
 * who is meant is asked when somebody wants to know.
 */
package org.lianxi.query.names;
