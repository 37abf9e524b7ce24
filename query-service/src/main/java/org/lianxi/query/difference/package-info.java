/**
 * What changed between two times.
 */
package org.lianxi.query.difference;
