/**
 * Which charter is in force, and what it says.
 */
package org.lianxi.query.conference.charter;
