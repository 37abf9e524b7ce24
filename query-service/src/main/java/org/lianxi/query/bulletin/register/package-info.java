/**
 * Which bulletins there are, with their texts and numbers.
 */
package org.lianxi.query.bulletin.register;
