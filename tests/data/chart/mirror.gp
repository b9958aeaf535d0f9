reset session
set terminal svg noenhanced size 720,500 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2013.80342:2026.9249]
set yrange [-3.813571:24.519054]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$band << EOD
2015 14.563373 14804458
2016 13.762186 14804458
2016 14.048324 14804458
2015 14.735056 14804458
2015 14.563373 14804458

2016 13.762186 14804458
2017 15.13565 14804458
2017 15.593471 14804458
2016 14.048324 14804458
2016 13.762186 14804458

2017 15.13565 14804458
2017.44444 15.568036 14804458
2017 15.593471 14804458
2017 15.13565 14804458

2018 16.10852 14804458
2017.44444 15.568036 14804458
2018 15.536243 14804458
2018 16.10852 14804458

2018 16.10852 14804458
2019 16.738024 14804458
2019 15.879609 14804458
2018 15.536243 14804458
2018 16.10852 14804458

2019 16.738024 14804458
2019.6 16.566341 14804458
2019 15.879609 14804458
2019 16.738024 14804458

2020 16.451886 14804458
2019.6 16.566341 14804458
2020 17.024162 14804458
2020 16.451886 14804458

2020 16.451886 14804458
2021 18.626536 14804458
2021 19.141585 14804458
2020 17.024162 14804458
2020 16.451886 14804458

EOD
$grid << EOD
2014.45 1.019975
2023.55 1.019975

2014.45 4.290126
2023.55 4.290126

2014.45 5.925202
2023.55 5.925202

2014.45 11.415852
2023.55 11.415852

2014.45 14.277235
2023.55 14.277235

2014.45 17.138617
2023.55 17.138617

2014.45 20
2023.55 20

2021.10935 19.141585
2023.71402 19.205365

EOD
$bars << EOD
2015 2.164528 2014.64 2015.36 2.164528 2.65505 8095636
2016 1.837512 2015.64 2016.36 1.837512 2.65505 8095636
2017 1.34699 2016.64 2017.36 1.34699 2.65505 8095636
2018 4.290126 2017.64 2018.36 2.65505 4.290126 8095636
2019 5.107664 2018.64 2019.36 2.65505 5.107664 8095636
2020 1.019975 2019.64 2020.36 1.019975 2.65505 8095636
2021 1.183482 2020.64 2021.36 1.183482 2.65505 8095636
EOD
$axis << EOD
2015 0
2015 -0.226661

2016 0
2016 -0.226661

2017 0
2017 -0.226661

2018 0
2018 -0.226661

2019 0
2019 -0.226661

2020 0
2020 -0.226661

2021 0
2021 -0.226661

2022 0
2022 -0.226661

2023 0
2023 -0.226661

2014.45 2.65505
2023.55 2.65505

2014.45 8.554469
2023.55 8.554469

2015 14.563373
2015 14.735056

2016 13.762186
2016 14.048324

2017 15.13565
2017 15.593471

2018 16.10852
2018 15.536243

2019 16.738024
2019 15.879609

2020 16.451886
2020 17.024162

2021 18.626536
2021 19.141585

EOD
$lines << EOD
2015 14.563373 1196909
2016 13.762186 1196909
2017 15.13565 1196909
2018 16.10852 1196909
2019 16.738024 1196909
2020 16.451886 1196909
2021 18.626536 1196909
2022 18.454853 1196909
2023 18.28317 1196909

2015 14.735056 16017957
2016 14.048324 16017957
2017 15.593471 16017957
2018 15.536243 16017957
2019 15.879609 16017957
2020 17.024162 16017957
2021 19.141585 16017957

EOD
$dots << EOD
2015 14.563373 0.8 7 1196909
2016 13.762186 0.8 7 1196909
2017 15.13565 0.8 7 1196909
2018 16.10852 0.8 7 1196909
2019 16.738024 0.8 7 1196909
2020 16.451886 0.8 7 1196909
2021 18.626536 0.8 7 1196909
2022 18.454853 0.8 7 1196909
2023 18.28317 0.8 7 1196909
2015 14.735056 0.8 7 16017957
2016 14.048324 0.8 7 16017957
2017 15.593471 0.8 7 16017957
2018 15.536243 0.8 7 16017957
2019 15.879609 0.8 7 16017957
2020 17.024162 0.8 7 16017957
2021 19.141585 0.8 7 16017957
EOD
set label 'Goods from Russia to Kazakhstan, as both sides record them' at screen 0.01944, screen 0.9539 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'US dollars, billion' at screen 0.01944, screen 0.9089 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Shaded: the difference between both.' at screen 0.01944, screen 0.059 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Sources: Bureau of National Statistics; Federal Customs Service.' at screen 0.01944, screen 0.033 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '2015' at screen 0.09119, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2016' at screen 0.1674, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2017' at screen 0.24361, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2018' at screen 0.31983, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2019' at screen 0.39604, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.47225, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2021' at screen 0.54846, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.62467, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.70088, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Gap (importer less exporter)' at screen 0.04928, screen 0.40213 left font 'Liberation Sans:Bold,12' textcolor rgb '#1f2933' noenhanced front
set label '−1' at screen 0.03817, screen 0.1706 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.03817, screen 0.22831 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '1' at screen 0.03817, screen 0.28602 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2' at screen 0.03817, screen 0.34373 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '−0.3' at screen 0.09119, screen 0.191 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−0.5' at screen 0.1674, screen 0.17946 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−0.8' at screen 0.24361, screen 0.16214 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '1.0' at screen 0.31983, screen 0.30402 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '1.5' at screen 0.39604, screen 0.33288 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−1.0' at screen 0.47225, screen 0.1506 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−0.9' at screen 0.54846, screen 0.15637 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '0' at screen 0.03817, screen 0.43653 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '5' at screen 0.03817, screen 0.53752 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '10' at screen 0.03817, screen 0.63851 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '15' at screen 0.03817, screen 0.73951 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '20' at screen 0.03817, screen 0.8405 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Russia''s exports 18.5' at screen 0.75946, screen 0.81245 left font 'Liberation Sans:Bold,12' textcolor rgb '#b5440b' noenhanced front
set label 'Kazakhstan''s imports 17.0' at screen 0.75946, screen 0.77765 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$band using 1:2:3 with filledcurves closed fs solid 1 noborder lc rgb variable notitle, \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$bars using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
