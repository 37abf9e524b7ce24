/**
 * Which matters the leadership assigned, and how they stand.
 */
package org.lianxi.query.superior.assignments;
