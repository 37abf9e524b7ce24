/**
 * Which units are members, and what the charter gives each of them to do.
 */
package org.lianxi.query.conference.units;
