/**
 * Which unit has received which bulletin.
 */
package org.lianxi.query.bulletin.delivery;
