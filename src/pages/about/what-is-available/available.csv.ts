import type { APIRoute } from 'astro';
import { availableToday } from '../../../data/available.ts';
import { availabilityCsv } from '../../../domain/availability.ts';

/** How many services are listed for each need, age, area and level of help, as a table. */
export const GET: APIRoute = () => new Response(availabilityCsv(availableToday()));
