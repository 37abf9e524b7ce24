/**
 * How long ago each unit reported last.
 */
package org.lianxi.query.bulletin.age;
