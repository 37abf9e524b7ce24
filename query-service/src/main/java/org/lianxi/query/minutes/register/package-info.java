/**
 * Which minutes there are, with their texts and numbers.
 */
package org.lianxi.query.minutes.register;
