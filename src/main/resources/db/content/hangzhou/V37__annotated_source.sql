-- What every sentence of the press release says, in our own words, and how figures bear on the claims that they are tied to.
-- An edition of its own, after whatever staff have published. A sentence is summed up without its numbers: they stand beside the
-- summary as printed, and a figure that it cited would say what we state.

-- Where staff have taken the source out of the catalogue, nothing is said of its sentences.
insert into item (id, kind)
select v.id, v.kind
from source s, (values
  (2000, 'PASSAGE'), (2001, 'PASSAGE'), (2002, 'PASSAGE'), (2003, 'PASSAGE'), (2004, 'PASSAGE'), (2005, 'PASSAGE'),
  (2006, 'PASSAGE'), (2007, 'PASSAGE'), (2008, 'PASSAGE'), (2009, 'PASSAGE'), (2010, 'PASSAGE'), (2011, 'PASSAGE'),
  (2012, 'PASSAGE'), (2013, 'PASSAGE'), (2014, 'PASSAGE'), (2015, 'PASSAGE'), (2016, 'PASSAGE'), (2017, 'PASSAGE'),
  (2018, 'PASSAGE'), (2019, 'PASSAGE'), (2020, 'PASSAGE'), (2021, 'PASSAGE'), (2022, 'PASSAGE'), (2023, 'PASSAGE'),
  (2024, 'PASSAGE'), (2025, 'PASSAGE'), (2026, 'PASSAGE'), (2027, 'PASSAGE'), (2028, 'PASSAGE'), (2029, 'PASSAGE'),
  (2030, 'PASSAGE'), (2031, 'PASSAGE'), (2032, 'PASSAGE'), (2033, 'PASSAGE'), (2034, 'PASSAGE'), (2035, 'PASSAGE'),
  (2036, 'PASSAGE'), (2037, 'PASSAGE'), (2038, 'PASSAGE'), (2039, 'PASSAGE'), (2040, 'PASSAGE'), (2041, 'PASSAGE'),
  (2042, 'PASSAGE'), (2043, 'PASSAGE'), (2044, 'PASSAGE'), (2045, 'PASSAGE'), (2046, 'PASSAGE'), (2047, 'PASSAGE'),
  (2048, 'PASSAGE'), (2049, 'PASSAGE'), (2050, 'PASSAGE'), (2051, 'PASSAGE'), (2052, 'PASSAGE'), (2053, 'PASSAGE'),
  (2054, 'PASSAGE'), (2055, 'PASSAGE'), (2056, 'PASSAGE'), (2057, 'PASSAGE'), (2058, 'PASSAGE'), (2059, 'PASSAGE'),
  (2060, 'PASSAGE'), (2061, 'PASSAGE'), (2062, 'PASSAGE'), (2063, 'PASSAGE'), (2064, 'PASSAGE'), (2065, 'PASSAGE'),
  (2100, 'TEXT'), (2101, 'TEXT'), (2102, 'TEXT'), (2103, 'TEXT'), (2104, 'TEXT'), (2105, 'TEXT'),
  (2106, 'TEXT'), (2107, 'TEXT'), (2108, 'TEXT'), (2109, 'TEXT'), (2110, 'TEXT'), (2111, 'TEXT'),
  (2112, 'TEXT'), (2113, 'TEXT'), (2114, 'TEXT'), (2115, 'TEXT'), (2116, 'TEXT'), (2117, 'TEXT'),
  (2118, 'TEXT'), (2119, 'TEXT'), (2120, 'TEXT'), (2121, 'TEXT'), (2122, 'TEXT'), (2123, 'TEXT'),
  (2124, 'TEXT'), (2125, 'TEXT'), (2126, 'TEXT'), (2127, 'TEXT'), (2128, 'TEXT'), (2129, 'TEXT'),
  (2130, 'TEXT'), (2131, 'TEXT'), (2132, 'TEXT'), (2133, 'TEXT'), (2134, 'TEXT'), (2135, 'TEXT'),
  (2136, 'TEXT'), (2137, 'TEXT'), (2138, 'TEXT'), (2139, 'TEXT'), (2140, 'TEXT'), (2141, 'TEXT'),
  (2142, 'TEXT'), (2143, 'TEXT'), (2144, 'TEXT'), (2145, 'TEXT'), (2146, 'TEXT'), (2147, 'TEXT'),
  (2148, 'TEXT'), (2149, 'TEXT'), (2150, 'TEXT'), (2151, 'TEXT'), (2152, 'TEXT'), (2153, 'TEXT'),
  (2154, 'TEXT'), (2155, 'TEXT'), (2156, 'TEXT'), (2157, 'TEXT'), (2158, 'TEXT'), (2159, 'TEXT'),
  (2160, 'TEXT'), (2161, 'TEXT'), (2162, 'TEXT'), (2163, 'TEXT'), (2164, 'TEXT'), (2165, 'TEXT')
) as v (id, kind)
where s.item_id = 60 and s.gone = false
  and s.first_edition = (select max(w.first_edition) from source w where w.item_id = 60);

insert into edition (number, published_at)
select max(number) + 1, current_timestamp from edition where number < 1000000000;

insert into edition_summary (edition_number, language, content)
select max(number), 'en', 'The press release annotated: what every sentence says, in our own words, and how figures bear on what it claims.'
from edition where number < 1000000000;

insert into entry (edition_number, item_id, kind, author_name)
select e.number, i.id, 'NEW', 'The product'
from item i, (select max(number) as number from edition where number < 1000000000) e
where i.id between 2000 and 2165;

insert into entry_reason (edition_number, item_id, language, content)
select e.number, i.id, 'en', 'Every sentence of the source is summed up, also those without a number.'
from item i, (select max(number) as number from edition where number < 1000000000) e
where i.kind = 'PASSAGE' and i.id between 2000 and 2065;

insert into passage (item_id, first_edition, source_id, paragraph, sentence)
select v.item_id, e.number, 60, v.paragraph, v.sentence
from (select max(number) as number from edition where number < 1000000000) e cross join (values
  (2000, 1, 1),
  (2001, 2, 1),
  (2002, 2, 2),
  (2003, 2, 3),
  (2004, 2, 4),
  (2005, 3, 1),
  (2006, 4, 1),
  (2007, 4, 2),
  (2008, 5, 1),
  (2009, 5, 2),
  (2010, 6, 1),
  (2011, 6, 2),
  (2012, 7, 1),
  (2013, 7, 2),
  (2014, 7, 3),
  (2015, 8, 1),
  (2016, 8, 2),
  (2017, 8, 3),
  (2018, 8, 4),
  (2019, 8, 5),
  (2020, 9, 1),
  (2021, 9, 2),
  (2022, 9, 3),
  (2023, 9, 4),
  (2024, 10, 1),
  (2025, 11, 1),
  (2026, 11, 2),
  (2027, 12, 1),
  (2028, 12, 2),
  (2029, 13, 1),
  (2030, 13, 2),
  (2031, 13, 3),
  (2032, 13, 4),
  (2033, 13, 5),
  (2034, 14, 1),
  (2035, 14, 2),
  (2036, 14, 3),
  (2037, 15, 1),
  (2038, 16, 1),
  (2039, 16, 2),
  (2040, 17, 1),
  (2041, 18, 1),
  (2042, 18, 2),
  (2043, 18, 3),
  (2044, 19, 1),
  (2045, 19, 2),
  (2046, 19, 3),
  (2047, 19, 4),
  (2048, 19, 5),
  (2049, 19, 6),
  (2050, 20, 1),
  (2051, 20, 2),
  (2052, 20, 3),
  (2053, 20, 4),
  (2054, 20, 5),
  (2055, 21, 1),
  (2056, 22, 1),
  (2057, 22, 2),
  (2058, 23, 1),
  (2059, 23, 2),
  (2060, 24, 1),
  (2061, 24, 2),
  (2062, 24, 3),
  (2063, 24, 4),
  (2064, 25, 1),
  (2065, 26, 1)
) as v (item_id, paragraph, sentence)
join item i on i.id = v.item_id;

insert into text (item_id, first_edition, about_id, field, language, content)
select v.item_id, e.number, v.about_id, 'SUMMARY', 'en', v.content
from (select max(number) as number from edition where number < 1000000000) e cross join (values
  (2100, 2000, 'Title: presents the city as a first choice for industrial investors from all over the world.'),
  (2101, 2001, 'Recalls an old saying in praise of the city’s beauty.'),
  (2102, 2002, 'Describes how a scenic old city is turning into one that is known for innovation and a good life.'),
  (2103, 2003, 'Names the structure into which the city orders its industries, and the digital cluster at the core of it.'),
  (2104, 2004, 'Calls biomedicine and the creative industries new drivers of growth.'),
  (2105, 2005, 'Heading on the digital economy: claims a leading position in artificial intelligence.'),
  (2106, 2006, 'Says that the city gives artificial intelligence much weight, as a way to new industrial strengths.'),
  (2107, 2007, 'Dates the “Digital Hangzhou” plan and tells what comes first in it: the digital economy, and artificial intelligence to drive it.'),
  (2108, 2008, 'Reports where a research firm ranks the city in artificial intelligence, and which cities are ahead.'),
  (2109, 2009, 'Gives the city’s places by mature companies and by start-ups, and takes them as the end of an old order of leading cities.'),
  (2110, 2010, 'Claims that policy gives the city an edge in artificial intelligence.'),
  (2111, 2011, 'Counts the policy documents on the subject and names some of them.'),
  (2112, 2012, 'Gives the added value of the digital economy in half a year, its growth, its lead over the whole economy and its share of it.'),
  (2113, 2013, 'Gives the added value of cloud computing and big data in the same half year.'),
  (2114, 2014, 'Gives a full year of cloud computing and big data, and an earlier year of the robot industry.'),
  (2115, 2015, 'Claims that the basic technology for the industry is in place.'),
  (2116, 2016, 'Credits Hikvision with the top place in an international contest in computer vision.'),
  (2117, 2017, 'Says of the same company that it leads in a technique for tracking what moves.'),
  (2118, 2018, 'Describes a speech platform of a local company and the patents behind it.'),
  (2119, 2019, 'Names a process for making chips and counts it among the most advanced that the country can mass-produce with.'),
  (2120, 2020, 'Admits that such technology is costly, slow to pay off and hard to put into practice.'),
  (2121, 2021, 'Says that the city is working to overcome this.'),
  (2122, 2022, 'Says that public funds are invested faster and turned towards industries to come.'),
  (2123, 2023, 'Counts the start-ups that were financed, their financings and the money, from statistics that it calls incomplete.'),
  (2124, 2024, 'Heading on biomedicine: announces a centre of innovation with influence worldwide.'),
  (2125, 2025, 'Places biopharmaceuticals within the city’s industrial structure, for the years of a plan.'),
  (2126, 2026, 'Sets goals for the health industry: an amount, a yearly growth and a share of the economy, by a target year.'),
  (2127, 2027, 'Reports measures for biomedicine from the month of May: help for the use of new products, and stronger financing.'),
  (2128, 2028, 'Names the strategy for a pharmaceutical cluster and what is to grow with it: size, innovation and companies.'),
  (2129, 2029, 'Gives a year’s output of the biopharmaceutical industry and its growth, and calls the development fast.'),
  (2130, 2030, 'Gives the added value of the larger medicine makers and its growth.'),
  (2131, 2031, 'Counts the pharmaceutical enterprises of an earlier year.'),
  (2132, 2032, 'Counts the biomedical enterprises set up from January to June, and tells by how much there were more.'),
  (2133, 2033, 'Gives the city’s place in a list by market value, and the number of its listed companies.'),
  (2134, 2034, 'Says that the city set up a dual-currency fund for the industry, and of what order it is.'),
  (2135, 2035, 'Describes what is invested in at home and abroad, and that venture capital is being drawn in.'),
  (2136, 2036, 'Names a drug from a company in the city, its sales, and its effect on the price of imports.'),
  (2137, 2037, 'Names towns and parks of the industry, and counts the leading companies that they drew, with examples.'),
  (2138, 2038, 'Describes a platform for medical data that is to guide research and make it faster.'),
  (2139, 2039, 'Reports an investment in a public service platform and lists what it offers.'),
  (2140, 2040, 'Heading on culture and fashion: announces an international creative centre and a city of fashion.'),
  (2141, 2041, 'Calls the creative industries a trend of the world economy and a choice of many countries.'),
  (2142, 2042, 'Gives them a part in restructuring the economy of the country.'),
  (2143, 2043, 'Derives an advantage in culture and fashion from the city’s past as a capital.'),
  (2144, 2044, 'Says that culture and fashion both belong to a programme of the province.'),
  (2145, 2045, 'Says since when they have been a matter of strategy.'),
  (2146, 2046, 'Says that the city promotes an international creative centre and expects a mainstay of growth from it.'),
  (2147, 2047, 'Sees a sound base for fashion in the city’s light industry.'),
  (2148, 2048, 'Says that light industry and fashion can gain from each other.'),
  (2149, 2049, 'Expects this to help industry move up and growth become better.'),
  (2150, 2050, 'Claims that the creative industry of the city is among the strongest in the country.'),
  (2151, 2051, 'Compares its added value at the beginning and the end of a span of years, and gives the increase as a multiple.'),
  (2152, 2052, 'Compares its share of the economy, and puts it above that of Beijing and Shanghai.'),
  (2153, 2053, 'Claims the lead in the country in several creative fields, and lists them.'),
  (2154, 2054, 'Calls digital content a fast-growing strong point.'),
  (2155, 2055, 'Gives a year of digital content: added value, growth and share of the economy.'),
  (2156, 2056, 'Gives a year’s output of the fashion industry of the whole province, and its growth.'),
  (2157, 2057, 'Gives the sales of fashion manufacturers in the city in an earlier year.'),
  (2158, 2058, 'Claims that the city’s fashion industry is at the front of the province by size.'),
  (2159, 2059, 'Lists the centres of Chinese fashion that the city wants to become.'),
  (2160, 2060, 'Introduces the platforms and brands of the creative industry.'),
  (2161, 2061, 'Counts the creative parks, those at state level and those at city level.'),
  (2162, 2062, 'Gives the built and the usable area of the city-level parks, and the enterprises in them.'),
  (2163, 2063, 'Counts key exporters of culture, listed companies, and companies that are traded on a further board.'),
  (2164, 2064, 'Gives numbers on fashion enterprises with brands of their own, names leading ones, and counts what the city has on lists of the province.'),
  (2165, 2065, 'Names whom the press can turn to: the city government.')
) as v (item_id, about_id, content)
join item i on i.id = v.item_id;

-- A claim that staff have changed is left alone. Whatever they change of it has an entry of theirs for the claim.
insert into entry (edition_number, item_id, kind, author_name)
select e.number, t.item_id, 'REVISION', 'The product'
from (select max(number) as number from edition where number < 1000000000) e, tie t
where t.item_id between 685 and 694 and t.first_edition = 1
  and not exists (select 1 from entry s where s.item_id = t.named_id and s.author_name <> 'The product');

insert into entry (edition_number, item_id, kind, author_name)
select n.edition_number, t.named_id, 'REVISION', 'The product'
from entry n join tie t on t.item_id = n.item_id
where n.edition_number = (select max(number) from edition where number < 1000000000) and t.first_edition = 1;

insert into entry_reason (edition_number, item_id, language, content)
select n.edition_number, n.item_id, 'en', 'It says how the figure that it is tied to bears on it.'
from entry n join item i on i.id = n.item_id and i.kind = 'CLAIM'
where n.edition_number = (select max(number) from edition where number < 1000000000);

insert into tie (item_id, first_edition, named_id, figure_id, bearing)
select t.item_id, n.edition_number, t.named_id, t.figure_id, v.bearing
from (values
  (685, 'DOES_NOT_DECIDE'),
  (686, 'SUPPORTS'),
  (687, 'DOES_NOT_DECIDE'),
  (688, 'DOES_NOT_DECIDE'),
  (689, 'DOES_NOT_DECIDE'),
  (690, 'SUPPORTS'),
  (691, 'DOES_NOT_DECIDE'),
  (692, 'DOES_NOT_DECIDE'),
  (693, 'SUPPORTS'),
  (694, 'DOES_NOT_DECIDE')
) as v (item_id, bearing)
join tie t on t.item_id = v.item_id and t.first_edition = 1
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

-- The log of the desk tells what was left alone.
insert into audit_entry (recorded_at, action, who, about, detail, address)
select current_timestamp, 'CONTENT_LEFT_ALONE', 'The product', 'claim ' || t.named_id,
  'how figure ' || t.figure_id || ' bears on it; staff have changed the claim', ''
from tie t
where t.item_id between 685 and 694 and t.first_edition = 1
  and exists (select 1 from entry s where s.item_id = t.named_id and s.author_name <> 'The product');
